package no.usht.access;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.usht.access.MembershipRefusedException.Reason;
import no.usht.shared.Norwegian;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.IsolationAlert;
import no.usht.tenancy.Tenant;
import no.usht.tenancy.TenantRegistry;
import no.usht.tenancy.Workspace;
import no.usht.tenancy.Workspaces;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Who has which role in the bound workspace.
 *
 * <p>The rows lie in the platform's schema, which no other workspace's role may touch: hence each method asks for permission
 * in the bound workspace, and then works in a transaction of the platform's.
 */
@Service
@PreAuthorize("@access.may('PEOPLE_READ')")
public class MembershipService {

    private final MembershipRepository memberships;
    private final PersonRepository people;
    private final KnownPeople known;
    private final Workspaces workspaces;
    private final TenantRegistry tenants;
    private final Issuers issuers;
    private final LedCentres leadership;
    private final Clock clock;

    MembershipService(
            MembershipRepository memberships,
            PersonRepository people,
            KnownPeople known,
            Workspaces workspaces,
            TenantRegistry tenants,
            Issuers issuers,
            LedCentres leadership,
            Clock clock) {
        this.memberships = memberships;
        this.people = people;
        this.known = known;
        this.workspaces = workspaces;
        this.tenants = tenants;
        this.issuers = issuers;
        this.leadership = leadership;
        this.clock = clock;
    }

    /** The bound workspace's members, by role and then by name. */
    public List<Member> members() {
        String workspace = workspaces.require().id();
        PersonId self = self().id();
        return workspaces.callInNewTransaction(
                Workspace.PLATFORM,
                () -> memberships.findActiveIn(workspace).stream()
                        .map(membership -> member(membership, self))
                        .sorted(Comparator.comparing(Member::role).thenComparing(Norwegian.by(Member::name)))
                        .toList());
    }

    /** Gives somebody a role in the bound workspace, from their next request on. */
    @PreAuthorize("@access.may('PEOPLE_MANAGE')")
    public void appoint(AppointMember command) {
        appoint(workspaces.require(), command);
    }

    /**
     * Gives a centre the leader who then appoints the others; for the operator, who has no other say in a centre.
     *
     * @param command its role must be {@link Role#LEADER}
     */
    @PreAuthorize("@access.may('PEOPLE_MANAGE')")
    public void appointFirstLeader(CentreKey centre, AppointMember command) {
        boolean elsewhere = !(workspaces.require() instanceof Workspace.PlatformWorkspace);
        if (elsewhere) {
            IsolationAlert.raise(
                    workspaces.require().id(), Workspace.centre(centre).id(), "its first leader");
        }
        if (elsewhere || tenants.find(centre).isEmpty()) {
            throw new AccessDeniedException("Only the operator appoints a centre's first leader");
        }
        if (command.role() != Role.LEADER) {
            throw new MembershipRefusedException(Reason.FOREIGN_ROLE);
        }
        if (centresWithoutLeader().stream().noneMatch(centre::equals)) {
            throw new MembershipRefusedException(Reason.HAS_LEADER);
        }
        appoint(Workspace.centre(centre), command);
    }

    /** The centres that nobody leads; for the operator. */
    public List<CentreKey> centresWithoutLeader() {
        if (!(workspaces.require() instanceof Workspace.PlatformWorkspace)) {
            throw new AccessDeniedException("Only the operator sees which centres lack a leader");
        }
        Set<Workspace> led = workspaces.callInNewTransaction(Workspace.PLATFORM, leadership::led);
        return tenants.all().stream()
                .map(tenant -> tenant.key())
                .filter(key -> !led.contains(Workspace.centre(key)))
                .toList();
    }

    /** How many people each centre has and when one of them was last there; for the operator. */
    public Map<CentreKey, PeopleTally> tallies() {
        if (!(workspaces.require() instanceof Workspace.PlatformWorkspace)) {
            throw new AccessDeniedException("Only the operator compares the centres");
        }
        Map<String, PeopleTally> byWorkspace =
                workspaces.callInNewTransaction(Workspace.PLATFORM, memberships::tally).stream()
                        .collect(Collectors.toMap(PeopleTally::workspace, Function.identity()));
        Map<CentreKey, PeopleTally> tallies = new HashMap<>();
        for (Tenant tenant : tenants.all()) {
            String workspace = Workspace.centre(tenant.key()).id();
            tallies.put(tenant.key(), byWorkspace.getOrDefault(workspace, new PeopleTally(workspace, 0, null)));
        }
        return tallies;
    }

    /** Ends a membership of the bound workspace, from that person's next request on. */
    @PreAuthorize("@access.may('PEOPLE_MANAGE')")
    public void revoke(MembershipId membershipId) {
        String workspace = workspaces.require().id();
        String by = self().name();
        PersonId personId = workspaces.callInNewTransaction(Workspace.PLATFORM, () -> {
            List<Membership> active = memberships.lockActiveIn(workspace);
            Membership membership = active.stream()
                    .filter(candidate -> candidate.id().equals(membershipId))
                    .findFirst()
                    .orElseThrow(() -> notOf(workspace, membershipId));
            List<Membership> managing = active.stream()
                    .filter(Membership::managesPeople)
                    .filter(leadership::isUsable)
                    .toList();
            if (managing.equals(List.of(membership))) {
                throw new MembershipRefusedException(Reason.LAST_MANAGER);
            }
            membership.revoke(clock.instant(), by);
            return membership.person().id();
        });
        known.forget(personId);
    }

    private MembershipRefusedException notOf(String bound, MembershipId membershipId) {
        memberships
                .findById(membershipId)
                .map(Membership::workspaceId)
                .filter(workspace -> !workspace.equals(bound))
                .ifPresent(workspace -> IsolationAlert.raise(bound, workspace, "a membership"));
        return new MembershipRefusedException(Reason.GONE);
    }

    private void appoint(Workspace workspace, AppointMember command) {
        if (!command.role().existsIn(workspace)) {
            throw new MembershipRefusedException(Reason.FOREIGN_ROLE);
        }
        String by = self().name();
        try {
            PersonId personId = workspaces.callInNewTransaction(Workspace.PLATFORM, () -> {
                String issuer = issuers.forNewMembers(workspace).issuer();
                Person person = people.findByIssuerAndIdentity(issuer, command.identity())
                        .orElseGet(() -> people.save(new Person(issuer, command.identity(), command.name())));
                boolean already = memberships.findActiveOf(person.id()).stream()
                        .anyMatch(has -> has.workspaceId().equals(workspace.id()) && has.role() == command.role());
                if (already) {
                    throw new MembershipRefusedException(Reason.ALREADY_MEMBER);
                }
                memberships.save(new Membership(person, workspace, command.role(), clock.instant(), by));
                return person.id();
            });
            known.forget(personId);
        } catch (DataIntegrityViolationException e) {
            // Somebody else added the same person at the same moment: the unique index decided.
            throw (MembershipRefusedException) new MembershipRefusedException(Reason.ALREADY_MEMBER).initCause(e);
        }
    }

    private static SignedInPerson self() {
        return SignedInPerson.current().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    }

    private static Member member(Membership membership, PersonId self) {
        Person person = membership.person();
        return new Member(
                membership.id(),
                person.name(),
                person.identity(),
                person.organisation(),
                membership.role(),
                membership.grantedAt(),
                person.hasSignedIn(),
                person.id().equals(self));
    }
}
