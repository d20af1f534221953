/** What centres keep of people: for what, how long, about whom, and who looked; and how names are forgotten. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "content",
            "keeping",
            "tenancy",
            "access",
            "jobs",
            "uikit",
            "shell",
            "forms",
            "lists",
            "territory"
        })
package no.usht.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
