/** Files on records of any kind in a centre's workspace; knows of a record only that it is there and who may read or change it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "content", "keeping", "tenancy", "access", "jobs", "uikit"})
package no.usht.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
