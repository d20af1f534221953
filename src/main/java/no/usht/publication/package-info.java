/** What centres have published of their activities: who publishes and withdraws it, and the pieces by which others ask for it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "tenancy", "access", "territory"})
package no.usht.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
