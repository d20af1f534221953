/** Layouts, menus, workspace switch, language and error pages; imports no feature. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "tenancy", "access", "uikit"})
package no.usht.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
