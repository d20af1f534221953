/** People, memberships, invitations, permissions and sign-in. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "tenancy", "mail"})
package no.usht.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
