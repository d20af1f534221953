/** Whom a centre reaches and whom it never has, place by place; and invitations to those. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "access",
            "uikit",
            "shell",
            "forms",
            "lists",
            "content",
            "mail",
            "mailing",
            "mailing :: ui",
            "keeping",
            "pages",
            "territory",
            "priority",
            "centre",
            "activity",
            "activity :: ui",
            "gathering",
            "gathering :: ui"
        })
package no.usht.reach;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
