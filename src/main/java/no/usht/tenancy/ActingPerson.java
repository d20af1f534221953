package no.usht.tenancy;

import java.util.Optional;

/** Who acts, for the history that the database's triggers write; the sign-in module implements it. */
@FunctionalInterface
public interface ActingPerson {

    /** A name that the history may show, empty for the system itself. */
    Optional<String> label();
}
