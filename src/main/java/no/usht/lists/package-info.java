/** The shape of every list: what its address says, the fields that narrow it, its columns, and the files that are made of them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "tenancy", "uikit", "shell", "sheets", "print"})
package no.usht.lists;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
