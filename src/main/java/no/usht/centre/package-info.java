/** What is common knowledge about the centres: names, hosts, areas; a centre's first page, and its partners. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "content",
            "keeping",
            "privacy",
            "tenancy",
            "access",
            "jobs",
            "mail",
            "mailing",
            "mailing :: ui",
            "notify",
            "notify :: ui",
            "uikit",
            "shell",
            "forms",
            "lists",
            "sheets",
            "sheets::ui",
            "pages",
            "print",
            "territory"
        })
package no.usht.centre;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
