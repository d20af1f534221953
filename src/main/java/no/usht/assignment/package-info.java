/** Assignment letters: what the directorate asks of the centres in a year, signed by two, sent, read, and held against plans. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "content",
            "keeping",
            "steps",
            "jobs",
            "jobs :: ui",
            "forms",
            "lists",
            "pages",
            "print",
            "notify",
            "tenancy",
            "access",
            "uikit",
            "shell",
            "handover",
            "centre",
            "priority",
            "plan"
        })
package no.usht.assignment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
