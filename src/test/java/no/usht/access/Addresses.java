package no.usht.access;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.usht.shared.Language;
import no.usht.tenancy.Workspace;
import no.usht.tenancy.Workspaces;
import org.springframework.beans.factory.ListableBeanFactory;

/** Makes people whom the program can write to. */
public final class Addresses {

    private Addresses() {}

    /** A new member with an address of that name at example.org, who reads in that form. */
    public static Acting.Somebody person(
            ListableBeanFactory program, String name, Workspace workspace, Role role, Language language) {
        return program.getBean(Workspaces.class).callInNewTransaction(Workspace.PLATFORM, () -> {
            String identity = UUID.randomUUID().toString();
            Person person = new Person(Acting.ISSUER, identity, name);
            person.signedIn(
                    new IssuerClaims(
                            Acting.ISSUER,
                            identity,
                            Optional.of(name),
                            Optional.of(name + "@example.org"),
                            Optional.empty()),
                    Instant.now());
            person.chooseLanguage(language);
            program.getBean(PersonRepository.class).save(person);
            program.getBean(MembershipRepository.class)
                    .save(new Membership(person, workspace, role, Instant.now(), "test"));
            return new Acting.Somebody(person.id().value(), name);
        });
    }
}
