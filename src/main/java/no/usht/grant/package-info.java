/** What the directorate announces that centres can apply for: schemes, their years, and the forms of the calls. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "content",
            "keeping",
            "steps",
            "forms",
            "lists",
            "pages",
            "tenancy",
            "access",
            "uikit",
            "shell",
            "handover",
            "centre",
            "notify"
        })
package no.usht.grant;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
