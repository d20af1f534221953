/** State machines, said once: what can be done in which state, by whom, what it needs, and what becomes of it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "content"})
package no.usht.steps;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
