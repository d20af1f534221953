/** What the directorate does with applications: cases, proposals, decisions by two persons, and the letters that centres get. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "content",
            "keeping",
            "steps",
            "forms",
            "pages",
            "lists",
            "print",
            "mail",
            "notify",
            "tenancy",
            "access",
            "uikit",
            "shell",
            "centre",
            "handover",
            "grant",
            "application",
            "application :: ui"
        })
package no.usht.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
