/** A centre's action plan of each year: its goals, the measures that lead there, and how far they have come. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "content",
            "keeping",
            "steps",
            "forms",
            "tenancy",
            "access",
            "uikit",
            "print",
            "shell",
            "lists",
            "sheets",
            "pages",
            "jobs",
            "notify",
            "priority",
            "centre",
            "activity",
            "staff",
            "activity :: ui",
            "document",
            "document :: ui"
        })
package no.usht.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
