/** What centres have published of their activities: who publishes and withdraws it, how others ask for it, and how it looks. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "tenancy", "uikit", "print", "territory", "priority", "centre", "handover"})
package no.usht.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
