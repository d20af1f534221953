/** Documents as tagged PDF: put together from parts that have a meaning, printed in one look; no Vaadin, and no rows of anybody. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package no.usht.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
