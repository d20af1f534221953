/** The public site: what centres have published, for everybody to search and read. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "tenancy",
            "uikit",
            "print",
            "shell",
            "lists",
            "territory",
            "priority",
            "centre",
            "publication"
        })
package no.usht.publicsite;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
