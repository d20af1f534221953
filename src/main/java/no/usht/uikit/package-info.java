/** Components of our own: charts, tile map, tags, empty states; imports no service. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package no.usht.uikit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
