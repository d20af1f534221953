/** Keeps drafts and histories of any kind of record, and takes deletions back. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "content", "tenancy", "access"})
package no.usht.keeping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
