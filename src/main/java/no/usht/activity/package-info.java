/** A centre's activities, their drafts and history, and their hand-over to the project bank. */
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
            "pages",
            "territory",
            "priority",
            "notify",
            "centre",
            "document",
            "document :: ui",
            "handover",
            "publication",
            "publication :: ui"
        })
package no.usht.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
