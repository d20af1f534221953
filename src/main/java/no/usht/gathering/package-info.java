/** When people meet in a centre's activities, who takes part, and who came. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "content",
            "keeping",
            "privacy",
            "forms",
            "tenancy",
            "access",
            "mail",
            "mailing",
            "jobs",
            "notify",
            "jobs :: ui",
            "print",
            "uikit",
            "shell",
            "lists",
            "sheets",
            "sheets :: ui",
            "pages",
            "territory",
            "centre",
            "publication",
            "activity",
            "activity :: ui"
        })
package no.usht.gathering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
