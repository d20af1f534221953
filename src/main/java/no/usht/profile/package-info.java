/** What a centre tells of itself: where it is, what it is for and how it came about; kept in its workspace, and handed over to everybody. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "content",
            "keeping",
            "forms",
            "pages",
            "tenancy",
            "access",
            "uikit",
            "shell",
            "territory",
            "handover",
            "centre"
        })
package no.usht.profile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
