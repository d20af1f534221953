/** What there is for a person to know or do, in the application and by mail, as each has chosen. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "tenancy", "access", "mail", "jobs", "uikit", "shell"})
package no.usht.notify;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
