package no.usht.access;

import java.util.Optional;
import no.usht.tenancy.ActingPerson;
import org.springframework.stereotype.Component;

/** Puts the name of whoever is signed in on what the database's triggers write. */
@Component
class SessionActingPerson implements ActingPerson {

    @Override
    public Optional<String> label() {
        return SignedInPerson.current().map(SignedInPerson::name);
    }
}
