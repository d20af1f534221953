/** The public site: what centres have published, for everybody to search and read. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "tenancy",
            "uikit",
            "shell",
            "lists",
            "priority",
            "centre",
            "handover",
            "publication",
            "publication :: ui",
            "profile",
            "profile :: ui"
        })
package no.usht.publicsite;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
