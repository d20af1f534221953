package no.usht.operator;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.usht.access.InvitationService;
import no.usht.access.InviteMember;
import no.usht.access.Invited;
import no.usht.access.Role;
import no.usht.keeping.Draft;
import no.usht.keeping.DraftElsewhereException;
import no.usht.keeping.Drafts;
import no.usht.keeping.KeptDraft;
import no.usht.lifecycle.TenantLifeService;
import no.usht.lifecycle.TenantOrder;
import no.usht.lifecycle.TenantTask;
import no.usht.operator.NewCentre.Going;
import no.usht.shared.EmailAddress;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.OrderId;
import no.usht.tenancy.TenantFile;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings on the centres that somebody has filled in drafts of. */
@Service
@Transactional
@PreAuthorize("@access.may('TENANT_MANAGE')")
public class NewCentreService {

    /** So long can be looked at how a finished one went. */
    private static final Duration KEPT_AFTER_END = Duration.ofDays(7);

    /** More of them nobody brings on at once. */
    private static final int MOST = 200;

    private final Drafts drafts;
    private final TenantLifeService life;
    private final InvitationService invitations;
    private final TerritoryLookup territory;
    private final Clock clock;

    NewCentreService(
            Drafts drafts,
            TenantLifeService life,
            InvitationService invitations,
            TerritoryLookup territory,
            Clock clock) {
        this.drafts = drafts;
        this.life = life;
        this.invitations = invitations;
        this.territory = territory;
        this.clock = clock;
    }

    /** The person's drafts that are not finished, the latest first. */
    @Transactional(readOnly = true)
    public List<Draft<NewCentre>> open() {
        return all().filter(draft -> !isOver(draft.typed())).toList();
    }

    private Stream<Draft<NewCentre>> all() {
        return drafts.newest(NewCentreRecord.KIND, MOST).stream();
    }

    /**
     * Orders that the centre be brought on.
     *
     * @throws DraftElsewhereException if it was changed elsewhere since it was read, thrown away, or is being brought on already
     * @throws IllegalStateException if something necessary is missing
     */
    public Draft<NewCentre> order(KeptDraft seen, String reason) {
        Draft<NewCentre> draft = drafts.findNew(NewCentreRecord.KIND, seen.id())
                .filter(found ->
                        found.kept().equals(seen) && found.typed().going().order() == null)
                .orElseThrow(DraftElsewhereException::new);
        TenantFile file = draft.typed()
                .file(territory.today())
                .orElseThrow(() -> new IllegalStateException("Draft " + seen.id() + " lacks something"));
        OrderId order = new OrderId(UUID.randomUUID());
        // All in this transaction: the order, the mail that its end sends, and that it was given.
        boolean willBeInvited = invitations.prepareFirstLeader(file, leader(draft.typed()), order);
        life.orderWithin(order, new TenantOrder.BringOn(file), reason);
        forgetOld();
        return going(draft, new Going(order, willBeInvited));
    }

    private void forgetOld() {
        Instant old = clock.instant().minus(KEPT_AFTER_END);
        all().filter(draft -> draft.keptAt().isBefore(old) && isOver(draft.typed()))
                .forEach(draft -> drafts.discard(NewCentreRecord.KIND, draft.id()));
    }

    /** Makes a draft whose order was refused one that can be changed again. */
    public Draft<NewCentre> reopen(UUID id) {
        Draft<NewCentre> draft = require(id);
        OrderId order = draft.typed().going().order();
        boolean refused = order != null
                && life.task(order)
                        .filter(task -> task.state() == TenantTask.State.FAILED)
                        .isPresent();
        return refused ? going(draft, Going.NOT_YET) : draft;
    }

    /**
     * Invites the first leader once the centre is there, where no mail does it by itself; does nothing before, or a second time.
     *
     * @return the invitation if it was made just now
     * @throws no.usht.access.MembershipRefusedException if the centre has a leader or an invitation by now
     */
    public Optional<Invited> inviteLeader(UUID id) {
        Draft<NewCentre> draft = require(id);
        NewCentre content = draft.typed();
        OrderId order = content.going().order();
        if (order == null || content.going().invited()) {
            return Optional.empty();
        }
        Optional<TenantTask> done = life.task(order).filter(task -> task.state() == TenantTask.State.DONE);
        if (done.isEmpty()) {
            return Optional.empty();
        }
        // Of two tabs that see the end at the same moment, one fails at this instead of inviting too.
        going(draft, new Going(order, true));
        return Optional.of(
                invitations.inviteFirstLeader(new CentreKey(content.names().key()), leader(content)));
    }

    private Draft<NewCentre> require(UUID id) {
        return drafts.findNew(NewCentreRecord.KIND, id).orElseThrow(DraftElsewhereException::new);
    }

    private Draft<NewCentre> going(Draft<NewCentre> draft, Going now) {
        return require(drafts.keepNew(
                        NewCentreRecord.KIND,
                        draft.kept(),
                        draft.base(),
                        draft.typed().with(now))
                .id());
    }

    private static InviteMember leader(NewCentre content) {
        return new InviteMember(
                EmailAddress.of(content.leader().email()), content.leader().name(), Role.LEADER);
    }

    /** Whether nothing is left to do or to see: the centre is there, and its first leader invited. */
    private boolean isOver(NewCentre centre) {
        OrderId order = centre.going().order();
        return order != null
                && centre.going().invited()
                && life.task(order)
                        .filter(task -> task.state() == TenantTask.State.DONE)
                        .isPresent();
    }
}
