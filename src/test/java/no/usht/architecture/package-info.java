/** Classes that break the architecture's rules on purpose, to prove that each rule can fail; as a module it may use everything. */
@NullMarked
@ApplicationModule
package no.usht.architecture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
