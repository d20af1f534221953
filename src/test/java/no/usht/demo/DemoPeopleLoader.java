package no.usht.demo;

import no.usht.access.DemoMemberships;
import no.usht.access.PersonId;
import org.springframework.boot.test.context.TestComponent;

/** Makes {@link DemoPersons} known to the application, as often as it is asked to. */
@TestComponent
public class DemoPeopleLoader {

    private final DemoMemberships memberships;

    DemoPeopleLoader(DemoMemberships memberships) {
        this.memberships = memberships;
    }

    /**
     * Adds who and what is missing; what somebody revoked stays revoked. The centres of {@link DemoPersons} must be on board.
     *
     * @param issuer as {@code usht.sign-in.issuer}
     */
    public void load(String issuer) {
        memberships.change(() -> {
            memberships.follow(
                    issuer, DemoPersons.all().stream().map(DemoPerson::identity).toList());
            DemoPersons.all().forEach(person -> {
                PersonId id = memberships.person(issuer, person.identity(), person.name());
                person.memberships()
                        .forEach(membership -> memberships.grantOnce(id, membership.workspace(), membership.role()));
            });
        });
    }
}
