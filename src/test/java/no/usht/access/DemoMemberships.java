package no.usht.access;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import no.usht.tenancy.Workspace;
import no.usht.tenancy.Workspaces;
import org.springframework.boot.test.context.TestComponent;

/** Puts invented people into the platform's schema; leaves alone what people have changed since. */
@TestComponent
public class DemoMemberships {

    private static final String GRANTED_BY = "Demo";

    private final Workspaces workspaces;
    private final EntityManager entities;
    private final PersonRepository people;
    private final MembershipRepository memberships;
    private final Clock clock;

    DemoMemberships(
            Workspaces workspaces,
            EntityManager entities,
            PersonRepository people,
            MembershipRepository memberships,
            Clock clock) {
        this.workspaces = workspaces;
        this.entities = entities;
        this.people = people;
        this.memberships = memberships;
        this.clock = clock;
    }

    /** Does the work in one transaction of the platform's. */
    public void change(Runnable work) {
        workspaces.callInNewTransaction(Workspace.PLATFORM, () -> {
            work.run();
            return null;
        });
    }

    /** Moves people of another run's issuer over to this one's: in a demo it is the same issuer on another port. */
    public void follow(String issuer, Collection<String> identities) {
        entities.createQuery("""
                        update Person p set p.issuer = :issuer
                        where p.identity in :identities and p.issuer <> :issuer and p.issuer like 'http://localhost:%'
                        and not exists (select q from Person q where q.issuer = :issuer and q.identity = p.identity)""")
                .setParameter("issuer", issuer)
                .setParameter("identities", identities)
                .executeUpdate();
    }

    /** The person of that identity, made if there is none yet. */
    public PersonId person(String issuer, String identity, String name) {
        return people.findByIssuerAndIdentity(issuer, identity)
                .orElseGet(() -> people.save(new Person(issuer, identity, name)))
                .id();
    }

    /** Grants a role that the person never had there; one that somebody revoked stays revoked. */
    public void grantOnce(PersonId personId, Workspace workspace, Role role) {
        boolean had = entities.createQuery(
                                "select count(m) from Membership m"
                                        + " where m.person.id = :person and m.workspace = :workspace and m.role = :role",
                                Long.class)
                        .setParameter("person", personId)
                        .setParameter("workspace", workspace.id())
                        .setParameter("role", role)
                        .getSingleResult()
                > 0;
        if (!had) {
            Person person = people.findById(personId).orElseThrow();
            memberships.save(new Membership(person, workspace, role, clock.instant(), GRANTED_BY));
        }
    }
}
