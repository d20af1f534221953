/** Advice that a centre gives outside of its activities: whom, about what, and how long it took. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "content",
            "keeping",
            "privacy",
            "tenancy",
            "access",
            "uikit",
            "shell",
            "forms",
            "lists",
            "pages",
            "priority",
            "centre"
        })
package no.usht.guidance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
