/** Mails from a centre to many at once: whom they reach, how they go out, and who got them. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "content",
            "tenancy",
            "access",
            "mail",
            "keeping",
            "privacy",
            "jobs",
            "jobs :: ui",
            "uikit",
            "shell",
            "forms",
            "lists",
            "pages"
        })
package no.usht.mailing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
