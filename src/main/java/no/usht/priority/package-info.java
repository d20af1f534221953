/** The national priorities of each year. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared", "content", "keeping", "steps", "forms", "lists", "pages", "tenancy", "access", "uikit", "shell"
        })
package no.usht.priority;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
