/** Who works at a centre: positions by date, how they are shared out, and what that makes in full-time equivalents. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared", "content", "keeping", "privacy", "access", "uikit", "shell", "forms", "lists", "pages"
        })
package no.usht.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
