/** Workspaces, the one seam that binds them to the database, the tenant registry, provisioning and migration. */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package no.usht.tenancy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
