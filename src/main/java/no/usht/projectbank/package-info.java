/** What centres have published, and the public site that shows it. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "tenancy",
            "access",
            "uikit",
            "print",
            "shell",
            "lists",
            "territory",
            "priority",
            "centre"
        })
package no.usht.projectbank;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
