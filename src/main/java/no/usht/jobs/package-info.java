/** Work that goes on without the person who started it, and what is done every day; each in the workspace of one centre. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "tenancy", "access", "uikit"})
package no.usht.jobs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
