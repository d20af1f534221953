/** Counties, municipalities and city districts, with the dates they are valid. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "tenancy", "access"})
package no.usht.territory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
