package no.usht.access;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import no.usht.tenancy.Workspace;
import no.usht.tenancy.Workspaces;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Lets the demo's loading act as a centre's leader.
 *
 * <p>No {@code @Component} on purpose: only what asks for it gets it.
 */
public final class DemoLeaders {

    /** Whom the history names where a centre has no leader of the demo's. */
    private static final String STAND_IN = "Eksempeldata";

    private final Workspaces workspaces;
    private final PersonRepository people;
    private final MembershipRepository memberships;
    private final KnownPeople known;
    private final Issuers issuers;
    private final Clock clock;

    DemoLeaders(
            Workspaces workspaces,
            PersonRepository people,
            MembershipRepository memberships,
            KnownPeople known,
            Issuers issuers,
            Clock clock) {
        this.workspaces = workspaces;
        this.people = people;
        this.memberships = memberships;
        this.known = known;
        this.issuers = issuers;
        this.clock = clock;
    }

    /**
     * Does the work in one new transaction of that workspace, as its leader: one of those identities if they lead it, else
     * somebody who is its leader for as long as that takes.
     */
    public <T extends @Nullable Object> T inTransactionAsLeader(
            Workspace.CentreWorkspace workspace, Set<String> identities, Supplier<T> work) {
        return inTransactionAs(Role.LEADER, workspace, identities, work);
    }

    /** The same in whatever workspace, as somebody of that role. */
    public <T extends @Nullable Object> T inTransactionAs(
            Role role, Workspace workspace, Set<String> identities, Supplier<T> work) {
        Optional<SignedInPerson> member = workspaces.callInNewTransaction(
                Workspace.PLATFORM,
                () -> memberships.findActiveIn(workspace.id()).stream()
                        .filter(membership -> membership.role() == role)
                        .map(Membership::person)
                        .filter(person -> identities.contains(person.identity()))
                        .findFirst()
                        .map(this::signedIn));
        if (member.isPresent()) {
            return as(member.get(), workspace, work);
        }
        SignedInPerson standIn = appointStandIn(role, workspace);
        try {
            return as(standIn, workspace, work);
        } finally {
            revokeStandIn(workspace, standIn.id());
        }
    }

    /** One for each centre, so that two centres can be loaded at once. */
    private SignedInPerson appointStandIn(Role role, Workspace workspace) {
        String issuer = issuers.shared().issuer();
        SignedInPerson standIn = workspaces.callInNewTransaction(Workspace.PLATFORM, () -> {
            Person person = people.findByIssuerAndIdentity(issuer, workspace.id())
                    .orElseGet(() -> people.save(new Person(issuer, workspace.id(), STAND_IN)));
            // A start that was killed may have left one behind.
            if (memberships.findActiveOf(person.id()).isEmpty()) {
                memberships.save(new Membership(person, workspace, role, clock.instant(), STAND_IN));
            }
            return signedIn(person);
        });
        known.forget(standIn.id());
        return standIn;
    }

    private void revokeStandIn(Workspace workspace, PersonId standIn) {
        workspaces.callInNewTransaction(Workspace.PLATFORM, () -> {
            memberships.findActiveOf(standIn).stream()
                    .filter(membership -> membership.workspaceId().equals(workspace.id()))
                    .forEach(membership -> membership.revoke(clock.instant(), STAND_IN));
            return Optional.empty();
        });
        known.forget(standIn);
    }

    private SignedInPerson signedIn(Person person) {
        return new SignedInPerson(
                person.id(), person.name(), "demo", issuers.shared().mark());
    }

    private <T extends @Nullable Object> T as(SignedInPerson person, Workspace workspace, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new UsernamePasswordAuthenticationToken(person, null, person.getAuthorities()));
        SecurityContextHolder.setContext(context);
        try {
            return workspaces.callInNewTransaction(workspace, work);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
