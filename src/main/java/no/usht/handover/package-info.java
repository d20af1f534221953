/** Hands versions of a centre's records over to the others, and takes them back; knows of a record only its kind and its id. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "tenancy"})
package no.usht.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
