package no.usht.operator;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.usht.access.Access;
import no.usht.access.InvitationService;
import no.usht.access.InviteMember;
import no.usht.access.Invited;
import no.usht.access.Role;
import no.usht.lifecycle.TenantLifeService;
import no.usht.lifecycle.TenantOrder;
import no.usht.lifecycle.TenantTask;
import no.usht.operator.NewCentre.Going;
import no.usht.shared.EmailAddress;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.TenantFile;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what somebody has filled in about centres that are to be brought on, for them alone, and brings them on. */
@Service
@Transactional
@PreAuthorize("@access.may('TENANT_MANAGE')")
public class NewCentreService {

    /** So long can be looked at how a finished one went. */
    private static final Duration KEPT_AFTER_END = Duration.ofDays(7);

    private final NewCentreDraftRepository drafts;
    private final TenantLifeService life;
    private final InvitationService invitations;
    private final TerritoryLookup territory;
    private final Access access;
    private final Clock clock;

    NewCentreService(
            NewCentreDraftRepository drafts,
            TenantLifeService life,
            InvitationService invitations,
            TerritoryLookup territory,
            Access access,
            Clock clock) {
        this.drafts = drafts;
        this.life = life;
        this.invitations = invitations;
        this.territory = territory;
        this.access = access;
        this.clock = clock;
    }

    /** The person's drafts that are not finished, the latest first. */
    @Transactional(readOnly = true)
    public List<BegunCentre> open() {
        return drafts.newestFirst(person()).stream()
                .map(NewCentreService::read)
                .filter(draft -> !isOver(draft))
                .toList();
    }

    /** The person's draft of that id. */
    @Transactional(readOnly = true)
    public Optional<BegunCentre> find(UUID id) {
        return drafts.of(id, person()).map(NewCentreService::read);
    }

    /** Begins a draft. */
    public BegunCentre begin(NewCentre content) {
        Instant now = clock.instant();
        drafts.newestFirst(person()).stream()
                .filter(old -> old.updatedAt().plus(KEPT_AFTER_END).isBefore(now) && isOver(read(old)))
                .forEach(drafts::delete);
        return read(drafts.saveAndFlush(new NewCentreDraft(person(), content, now)));
    }

    /**
     * Keeps what is filled in, in place of what was kept before; order and invitation stay as they are.
     *
     * @throws DraftChangedException if it was changed elsewhere since it was read, or is being brought on
     */
    public BegunCentre keep(BegunCentre read, NewCentre content) {
        NewCentreDraft draft = unchanged(read);
        if (draft.content().going().order() != null) {
            throw new DraftChangedException("NewCentreDraft " + read.id() + " is being brought on");
        }
        draft.retype(content.with(Going.NOT_YET), clock.instant());
        return read(drafts.saveAndFlush(draft));
    }

    /** Throws a draft away. */
    public void discard(UUID id) {
        drafts.of(id, person()).ifPresent(drafts::delete);
    }

    /**
     * Orders that the centre be brought on.
     *
     * @throws DraftChangedException if it was changed elsewhere since it was read, or is being brought on already
     * @throws IllegalStateException if something necessary is missing
     */
    public BegunCentre order(BegunCentre read, String reason) {
        NewCentreDraft draft = unchanged(read);
        if (draft.content().going().order() != null) {
            throw new DraftChangedException("NewCentreDraft " + read.id() + " is being brought on already");
        }
        TenantFile file = draft.content()
                .file(territory.today())
                .orElseThrow(() -> new IllegalStateException("NewCentreDraft " + read.id() + " lacks something"));
        UUID order = UUID.randomUUID();
        // All in this transaction: the order, the mail that its end sends, and that it was given.
        boolean willBeInvited = invitations.prepareFirstLeader(file, leader(draft.content()), order);
        life.orderWithin(order, new TenantOrder.BringOn(file), reason);
        draft.retype(draft.content().with(new Going(order, willBeInvited)), clock.instant());
        return read(drafts.saveAndFlush(draft));
    }

    /** Makes a draft whose order was refused one that can be changed again. */
    public BegunCentre reopen(UUID id) {
        NewCentreDraft draft = drafts.of(id, person()).orElseThrow(() -> new DraftChangedException("No draft " + id));
        UUID order = draft.content().going().order();
        boolean refused = order != null
                && life.task(order)
                        .filter(task -> task.state() == TenantTask.State.FAILED)
                        .isPresent();
        if (refused) {
            draft.retype(draft.content().with(Going.NOT_YET), clock.instant());
        }
        return read(drafts.saveAndFlush(draft));
    }

    /**
     * Invites the first leader once the centre is there, where no mail does it by itself; does nothing before, or a second time.
     *
     * @return the invitation if it was made just now
     * @throws no.usht.access.MembershipRefusedException if the centre has a leader or an invitation by now
     */
    public Optional<Invited> inviteLeader(UUID id) {
        NewCentreDraft draft = drafts.of(id, person()).orElseThrow(() -> new DraftChangedException("No draft " + id));
        NewCentre content = draft.content();
        UUID order = content.going().order();
        if (order == null || content.going().invited()) {
            return Optional.empty();
        }
        Optional<TenantTask> done = life.task(order).filter(task -> task.state() == TenantTask.State.DONE);
        if (done.isEmpty()) {
            return Optional.empty();
        }
        // First, so that of two tabs that see the end at the same moment one fails here instead of inviting too.
        draft.retype(content.with(new Going(order, true)), clock.instant());
        drafts.saveAndFlush(draft);
        return Optional.of(
                invitations.inviteFirstLeader(new CentreKey(content.names().key()), leader(content)));
    }

    private static InviteMember leader(NewCentre content) {
        return new InviteMember(
                EmailAddress.of(content.leader().email()), content.leader().name(), Role.LEADER);
    }

    /** Whether nothing is left to do or to see: the centre is there, and its first leader invited. */
    private boolean isOver(BegunCentre draft) {
        UUID order = draft.content().going().order();
        return order != null
                && draft.content().going().invited()
                && life.task(order)
                        .filter(task -> task.state() == TenantTask.State.DONE)
                        .isPresent();
    }

    private NewCentreDraft unchanged(BegunCentre read) {
        return drafts.of(read.id(), person())
                .filter(draft -> draft.version() == read.version())
                .orElseThrow(() -> new DraftChangedException("NewCentreDraft " + read.id() + " was changed elsewhere"));
    }

    private UUID person() {
        return access.person()
                .orElseThrow(() -> new AccessDeniedException("A draft belongs to a person, and nobody is signed in"))
                .id();
    }

    private static BegunCentre read(NewCentreDraft draft) {
        return new BegunCentre(draft.id(), draft.version(), draft.content(), draft.updatedAt());
    }
}
