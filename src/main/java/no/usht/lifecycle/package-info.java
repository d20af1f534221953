/** The life of a tenant: created, migrated, backed up, taken out and in, merged, split, renamed, ended; the orders and commands for it. */
@ApplicationModule(allowedDependencies = {"shared", "content", "steps", "tenancy"})
@NullMarked
package no.usht.lifecycle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
