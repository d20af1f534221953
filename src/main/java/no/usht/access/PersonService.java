package no.usht.access;

import java.util.UUID;
import no.usht.shared.Language;
import no.usht.tenancy.Workspace;
import no.usht.tenancy.Workspaces;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What people decide about themselves. */
@Service
@PreAuthorize("isAuthenticated()")
public class PersonService {

    private final PersonRepository people;
    private final KnownPeople known;
    private final Workspaces workspaces;

    PersonService(PersonRepository people, KnownPeople known, Workspaces workspaces) {
        this.people = people;
        this.known = known;
        this.workspaces = workspaces;
    }

    /** Keeps the language form that the signed-in person wants, on all their devices. */
    public void chooseLanguage(Language language) {
        UUID id = SignedInPerson.current()
                .map(SignedInPerson::id)
                .orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
        workspaces.callInNewTransaction(Workspace.PLATFORM, () -> {
            people.findById(id).ifPresent(person -> person.chooseLanguage(language));
            return null;
        });
        known.forget(id);
    }
}
