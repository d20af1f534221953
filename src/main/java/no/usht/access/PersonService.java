package no.usht.access;

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

    /** What identifies the signed-in person with the issuer: others need it to give them a role. */
    public String identity() {
        PersonId id = self();
        return workspaces
                .callInNewTransaction(
                        Workspace.PLATFORM, () -> people.findById(id).map(Person::identity))
                .orElseThrow(() -> new AccessDeniedException("The signed-in person is not known"));
    }

    /** Keeps the language form that the signed-in person wants, on all their devices. */
    public void chooseLanguage(Language language) {
        PersonId id = self();
        workspaces.callInNewTransaction(Workspace.PLATFORM, () -> {
            people.findById(id).ifPresent(person -> person.chooseLanguage(language));
            return null;
        });
        known.forget(id);
    }

    private static PersonId self() {
        return SignedInPerson.current()
                .map(SignedInPerson::id)
                .orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    }
}
