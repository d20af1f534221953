/** The pages about people: who works in a workspace, which workspace to enter, and what sign-in has to say. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "content", "forms", "tenancy", "mail", "access", "uikit", "shell", "lists"})
package no.usht.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
