/** The operator's views over the tenants. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "content",
            "keeping",
            "steps",
            "forms",
            "tenancy",
            "lifecycle",
            "access",
            "uikit",
            "shell",
            "lists",
            "mail",
            "territory"
        })
package no.usht.operator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
