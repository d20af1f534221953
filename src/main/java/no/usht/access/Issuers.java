package no.usht.access;

import java.util.Optional;

/** The issuers that vouch for people; one for all by now, one for a tenant when a municipality brings its own. */
interface Issuers {

    /** The issuer of that registration, the last part of its address of sign-in. */
    Optional<Issuer> find(String registrationId);

    /** The issuer that people whom somebody appoints will sign in with. */
    Issuer forNewMembers();
}
