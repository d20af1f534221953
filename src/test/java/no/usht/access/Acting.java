package no.usht.access;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Workspace;
import no.usht.tenancy.Workspaces;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Lets a test do things as somebody, in a workspace, as a request would. */
@TestComponent
public class Acting {

    /** The one that the tests are configured with. */
    static final String ISSUER = "http://localhost:1/nobody";

    private final Workspaces workspaces;
    private final PersonRepository people;
    private final MembershipRepository memberships;
    private final Issuers issuers;

    Acting(Workspaces workspaces, PersonRepository people, MembershipRepository memberships, Issuers issuers) {
        this.workspaces = workspaces;
        this.people = people;
        this.memberships = memberships;
        this.issuers = issuers;
    }

    /** A person made for a test. */
    public record Somebody(UUID id, String name) {}

    /** A new person with these roles in that workspace; none for a stranger. */
    public Somebody person(String name, Workspace workspace, Role... roles) {
        return workspaces.callInNewTransaction(Workspace.PLATFORM, () -> {
            Person person = people.save(new Person(ISSUER, UUID.randomUUID().toString(), name));
            for (Role role : roles) {
                memberships.save(new Membership(person, workspace, role, Instant.now(), "test"));
            }
            return new Somebody(person.id().value(), name);
        });
    }

    /** Does the work as that person, in that workspace. */
    public <T extends @Nullable Object> T as(Somebody somebody, Workspace workspace, Supplier<T> work) {
        return authenticated(somebody, workspace, work);
    }

    /** What a session holds of that person, or of somebody who has not signed in. */
    public SecurityContext securityContext(@Nullable Somebody somebody) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        if (somebody != null) {
            SignedInPerson principal = new SignedInPerson(
                    new PersonId(somebody.id()),
                    somebody.name(),
                    "token",
                    issuers.shared().mark());
            context.setAuthentication(
                    new UsernamePasswordAuthenticationToken(principal, null, principal.getAuthorities()));
        }
        return context;
    }

    /** Does the work as a new person with that role. */
    public <T extends @Nullable Object> T as(Role role, Workspace workspace, Supplier<T> work) {
        return as(person("Test " + role, workspace, role), workspace, work);
    }

    /** Does the work as a new leader of that centre. */
    public <T extends @Nullable Object> T asLeader(String centre, Supplier<T> work) {
        return as(Role.LEADER, Workspace.centre(new CentreKey(centre)), work);
    }

    /** Does the work as somebody who has not signed in. */
    public <T extends @Nullable Object> T asVisitor(Supplier<T> work) {
        return authenticated(null, Workspace.PUBLIC, work);
    }

    private <T extends @Nullable Object> T authenticated(
            @Nullable Somebody somebody, Workspace workspace, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(securityContext(somebody));
        try {
            return workspaces.call(workspace, work);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
