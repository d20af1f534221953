/** Workspaces, the one seam that binds each request to one, and what is known of the tenants that they belong to. */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package no.usht.tenancy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
