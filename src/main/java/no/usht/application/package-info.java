/** What a centre applies for: a draft that several write at once in its workspace, and what it sends to the directorate. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "content",
            "keeping",
            "forms",
            "pages",
            "lists",
            "mail",
            "mailing",
            "sheets",
            "print",
            "notify",
            "tenancy",
            "access",
            "uikit",
            "shell",
            "centre",
            "handover",
            "jobs",
            "plan",
            "grant"
        })
package no.usht.application;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
