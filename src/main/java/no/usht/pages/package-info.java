/** The pages that every kind of record has: its list, one of it, its editor, history, drafts and deletions. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "content", "keeping", "steps", "access", "uikit", "shell", "forms", "lists"})
package no.usht.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
