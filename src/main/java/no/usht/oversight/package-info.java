/** The directorate's view of what was handed over. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "tenancy",
            "access",
            "uikit",
            "shell",
            "lists",
            "territory",
            "priority",
            "centre",
            "handover",
            "notify",
            "notify :: ui",
            "publication",
            "publication :: ui"
        })
package no.usht.oversight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
