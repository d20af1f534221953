/** Value objects and formats that three or more modules use; no Spring, no Vaadin. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package no.usht.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
