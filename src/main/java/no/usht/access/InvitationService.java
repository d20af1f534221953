package no.usht.access;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.usht.access.MembershipRefusedException.Reason;
import no.usht.mail.MailId;
import no.usht.mail.MailOutbox;
import no.usht.mail.MailState;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.IsolationAlert;
import no.usht.tenancy.OrderId;
import no.usht.tenancy.Tenant;
import no.usht.tenancy.TenantFile;
import no.usht.tenancy.TenantRegistry;
import no.usht.tenancy.Workspace;
import no.usht.tenancy.Workspaces;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks people by mail to take a role, for those whose identity with the issuer nobody here knows.
 *
 * <p>Like {@link MembershipService} it asks for permission in the bound workspace and works in the platform's.
 */
@Service
@PreAuthorize("@access.may('PEOPLE_MANAGE')")
public class InvitationService {

    private static final Set<Tenant.State> ENDED =
            Set.of(Tenant.State.MERGED, Tenant.State.CLOSED, Tenant.State.DELETED);

    private final InvitationRepository invitations;
    private final MembershipRepository memberships;
    private final MembershipService members;
    private final PersonRepository people;
    private final KnownPeople known;
    private final Issuers issuers;
    private final LedCentres leadership;
    private final Workspaces workspaces;
    private final TenantRegistry tenants;
    private final MailOutbox outbox;
    private final InvitationMail mail;
    private final Clock clock;

    InvitationService(
            InvitationRepository invitations,
            MembershipRepository memberships,
            MembershipService members,
            PersonRepository people,
            KnownPeople known,
            Issuers issuers,
            LedCentres leadership,
            Workspaces workspaces,
            TenantRegistry tenants,
            MailOutbox outbox,
            InvitationMail mail,
            Clock clock) {
        this.invitations = invitations;
        this.memberships = memberships;
        this.members = members;
        this.people = people;
        this.known = known;
        this.issuers = issuers;
        this.leadership = leadership;
        this.workspaces = workspaces;
        this.tenants = tenants;
        this.outbox = outbox;
        this.mail = mail;
        this.clock = clock;
    }

    /** Invites somebody to a role in the bound workspace. */
    public Invited invite(InviteMember command) {
        Workspace bound = workspaces.require();
        return invite(command, bound, bound);
    }

    /**
     * Invites the leader who then sees to a centre's people; for the operator, who has no other say in a centre.
     *
     * @param command its role must be {@link Role#LEADER}
     */
    public Invited inviteFirstLeader(CentreKey centre, InviteMember command) {
        Workspace bound = workspaces.require();
        boolean elsewhere = !(bound instanceof Workspace.PlatformWorkspace);
        if (elsewhere) {
            IsolationAlert.raise(bound.id(), Workspace.centre(centre).id(), "its first leader");
        }
        if (elsewhere || tenants.find(centre).isEmpty()) {
            throw new AccessDeniedException("Only the operator invites a centre's first leader");
        }
        if (command.role() != Role.LEADER) {
            throw new MembershipRefusedException(Reason.FOREIGN_ROLE);
        }
        if (!members.centresWithoutLeader().contains(centre)) {
            throw new MembershipRefusedException(Reason.HAS_LEADER);
        }
        return invite(command, Workspace.centre(centre), bound);
    }

    /**
     * Prepares the invitation of the leader of a centre that is being brought on, in the transaction under way that orders it:
     * the mail goes out when the order is carried out, whoever watches, and never if it is refused.
     *
     * @param order the order's id
     * @param command its role must be {@link Role#LEADER}
     * @return false where no mail goes out: then whoever brings it on has to {@link #inviteFirstLeader invite} in the end
     */
    @PreAuthorize("@access.may('TENANT_MANAGE')")
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean prepareFirstLeader(TenantFile centre, InviteMember command, OrderId order) {
        Workspace to = Workspace.centre(centre.key());
        if (!(workspaces.require() instanceof Workspace.PlatformWorkspace)) {
            IsolationAlert.raise(workspaces.require().id(), to.id(), "its first leader");
            throw new AccessDeniedException("Only the operator invites a centre's first leader");
        }
        if (command.role() != Role.LEADER) {
            throw new MembershipRefusedException(Reason.FOREIGN_ROLE);
        }
        if (!outbox.sends()) {
            return false;
        }
        // A centre of that key has its own people to ask; the order will be refused.
        if (tenants.find(centre.key()).isEmpty()) {
            InvitationToken token = InvitationToken.random();
            Invitation invitation = invitations.saveAndFlush(
                    new Invitation(command, to, Workspace.PLATFORM, token, self().name(), clock.instant()));
            invitation.carriedBy(outbox.putUntilDone(order, mail.write(invitation, outbox.link(token.path()), centre)));
        }
        return true;
    }

    /** The invitations of the bound workspace that are neither accepted nor withdrawn, the latest first. */
    public List<OpenInvitation> open() {
        Workspace bound = workspaces.require();
        return workspaces.callInNewTransaction(Workspace.PLATFORM, () -> {
            List<Invitation> open = invitations.findOpenOf(bound.id());
            Map<MailId, MailState> mails = outbox.states(open.stream()
                    .flatMap(invitation -> invitation.mailId().stream())
                    .toList());
            return open.stream()
                    .map(invitation -> OpenInvitationBuilder.builder()
                            .id(invitation.id())
                            .name(invitation.name())
                            .email(invitation.email())
                            .workspace(invitation.workspace())
                            .role(invitation.role())
                            .invitedBy(invitation.invitedBy())
                            .expiresAt(invitation.expiresAt())
                            .expired(invitation.state(clock.instant()) == InvitationState.EXPIRED)
                            .mail(invitation.mailId().map(id -> mails.getOrDefault(id, MailState.SENT)))
                            .build())
                    .toList();
        });
    }

    /** Makes an open invitation of the bound workspace worthless; a mail that has not gone out yet never does. */
    public void withdraw(InvitationId id) {
        Workspace bound = workspaces.require();
        String by = self().name();
        workspaces.callInNewTransaction(Workspace.PLATFORM, () -> {
            Invitation invitation = lockOpen(id, bound);
            invitation.mailId().ifPresent(outbox::drop);
            invitation.withdraw(by, clock.instant());
            return true;
        });
    }

    /** Sends an open invitation of the bound workspace with a new link and new days to use it; the old link ends. */
    public Invited sendAgain(InvitationId id) {
        Workspace bound = workspaces.require();
        String by = self().name();
        return workspaces.callInNewTransaction(Workspace.PLATFORM, () -> {
            Invitation invitation = lockOpen(id, bound);
            invitation.mailId().ifPresent(outbox::drop);
            InvitationToken token = InvitationToken.random();
            invitation.renew(token, by, clock.instant());
            return handOver(invitation, token);
        });
    }

    /** What the invitation with that token says; empty if there is none. Whoever holds the token may ask. */
    @PreAuthorize("permitAll()")
    public Optional<InvitationDetails> find(String token) {
        return workspaces.callInNewTransaction(
                Workspace.PLATFORM,
                () -> invitations
                        .findByDigest(InvitationToken.of(token).digest())
                        .map(this::details));
    }

    /**
     * Gives the signed-in person what the invitation with that token offers, from their next request on.
     *
     * @return where that is
     * @throws MembershipRefusedException if it can't be accepted any more, by this person, or at all
     */
    @PreAuthorize("isAuthenticated()")
    public Workspace accept(String token) {
        SignedInPerson self = self();
        Workspace entered = workspaces.callInNewTransaction(Workspace.PLATFORM, () -> {
            Invitation invitation = invitations
                    .lockByDigest(InvitationToken.of(token).digest())
                    .filter(found -> state(found) == InvitationState.OPEN)
                    .orElseThrow(() -> new MembershipRefusedException(Reason.GONE));
            Workspace workspace = invitation.workspace();
            Person person = people.findById(self.id())
                    .orElseThrow(() -> new AccessDeniedException("The signed-in person is not known"));
            if (!issuers.reaches(self.issuer(), workspace) || !issuers.reaches(person.issuer(), workspace)) {
                throw new MembershipRefusedException(Reason.FOREIGN_ISSUER);
            }
            if (invitation.isFirstLeaders() && leadership.led().contains(workspace)) {
                throw new MembershipRefusedException(Reason.HAS_LEADER);
            }
            boolean already = memberships.findActiveOf(self.id()).stream()
                    .anyMatch(has -> has.workspaceId().equals(workspace.id()) && has.role() == invitation.role());
            if (already) {
                throw new MembershipRefusedException(Reason.ALREADY_MEMBER);
            }
            memberships.save(
                    new Membership(person, workspace, invitation.role(), clock.instant(), invitation.invitedBy()));
            invitation.accept(person, clock.instant());
            return workspace;
        });
        known.forget(self.id());
        return entered;
    }

    private Invited invite(InviteMember command, Workspace to, Workspace from) {
        if (!command.role().existsIn(to)) {
            throw new MembershipRefusedException(Reason.FOREIGN_ROLE);
        }
        String by = self().name();
        try {
            return workspaces.callInNewTransaction(Workspace.PLATFORM, () -> {
                InvitationToken token = InvitationToken.random();
                Invitation invitation =
                        // Now, and not at the commit: the index decides about a second one.
                        invitations.saveAndFlush(new Invitation(command, to, from, token, by, clock.instant()));
                return handOver(invitation, token);
            });
        } catch (DataIntegrityViolationException e) {
            throw (MembershipRefusedException) new MembershipRefusedException(Reason.ALREADY_INVITED).initCause(e);
        }
    }

    /** By mail, so that only who reads mail there can accept; where there is no mail server, by whoever invites. */
    private Invited handOver(Invitation invitation, InvitationToken token) {
        if (!outbox.sends()) {
            return new Invited(invitation.id(), Optional.of(token.path()));
        }
        invitation.carriedBy(outbox.put(mail.write(invitation, outbox.link(token.path()))));
        return new Invited(invitation.id(), Optional.empty());
    }

    private Invitation lockOpen(InvitationId id, Workspace bound) {
        return invitations
                .lockOpen(id)
                .filter(invitation -> isOf(bound, invitation))
                .orElseThrow(() -> new MembershipRefusedException(Reason.GONE));
    }

    private static boolean isOf(Workspace bound, Invitation invitation) {
        if (!invitation.belongsTo(bound)) {
            IsolationAlert.raise(bound.id(), invitation.workspace().id(), "an invitation");
            return false;
        }
        return true;
    }

    private InvitationDetails details(Invitation invitation) {
        return new InvitationDetails(
                invitation.workspace(),
                invitation.role(),
                invitation.name(),
                invitation.invitedBy(),
                invitation.expiresAt(),
                state(invitation));
    }

    private InvitationState state(Invitation invitation) {
        boolean hasEnded = invitation.workspace() instanceof Workspace.CentreWorkspace(var key)
                && tenants.find(key)
                        .filter(tenant -> !ENDED.contains(tenant.state()))
                        .isEmpty();
        return hasEnded ? InvitationState.WITHDRAWN : invitation.state(clock.instant());
    }

    private static SignedInPerson self() {
        return SignedInPerson.current().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    }
}
