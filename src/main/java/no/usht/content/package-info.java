/** What a record consists of, said once: its fields, how two versions of it differ and are brought together, what is wrong with it. */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package no.usht.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
