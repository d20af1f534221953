package no.usht.activity;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.usht.access.Access;
import no.usht.priority.PriorityCatalogue;
import no.usht.shared.Norwegian;
import no.usht.tenancy.CentreIds;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what somebody has typed about an activity and not yet saved, for them alone. */
@Service
@Transactional
@PreAuthorize("@access.may('ACTIVITY_WRITE')")
public class ActivityDraftService {

    private final DraftRepository drafts;
    private final ActivityRepository activities;
    private final ActivityHistory history;
    private final PriorityCatalogue priorities;
    private final CentreIds ids;
    private final Access access;
    private final Clock clock;

    ActivityDraftService(
            DraftRepository drafts,
            ActivityRepository activities,
            ActivityHistory history,
            PriorityCatalogue priorities,
            CentreIds ids,
            Access access,
            Clock clock) {
        this.drafts = drafts;
        this.activities = activities;
        this.history = history;
        this.priorities = priorities;
        this.ids = ids;
        this.access = access;
        this.clock = clock;
    }

    /** The person's draft of changes to that activity. */
    @Transactional(readOnly = true)
    public Optional<ActivityDraft> find(UUID activity) {
        expectHere(activity);
        return drafts.of(person(), activity).map(draft -> read(draft, changesSince(draft)));
    }

    /** The person's draft of a new activity, by the draft's own id. */
    @Transactional(readOnly = true)
    public Optional<ActivityDraft> findNew(UUID draft) {
        return drafts.findNew(person(), draft)
                .map(found -> read(found, Optional.empty()))
                .or(() -> {
                    expectHere(draft);
                    return Optional.empty();
                });
    }

    /** How many drafts the person has. */
    @Transactional(readOnly = true)
    public long count() {
        return drafts.countByPerson(person());
    }

    /** The person's drafts, newest first, at most that many; without a look at what others have done. */
    @Transactional(readOnly = true)
    public List<ActivityDraft> all(int most) {
        return drafts.newestFirst(person(), Limit.of(most)).stream()
                .map(draft -> read(draft, Optional.empty()))
                .toList();
    }

    /**
     * Keeps what is typed about an activity in place of what was kept before.
     *
     * @param baseVersion the version that the form was filled from
     * @param base the content that the form was filled from
     * @param seen when the draft was kept that this one goes on from; null if there was none
     * @throws UnknownActivityException if the workspace has no such activity
     * @throws DraftElsewhereException if it would take the place of a draft that was not seen
     */
    public KeptDraft keep(
            UUID activity, int baseVersion, ActivityContent base, ActivityContent typed, @Nullable Instant seen) {
        if (ids.found(activity, activities.relative(activity)).isEmpty()) {
            throw UnknownActivityException.forId(activity);
        }
        UUID person = person();
        Instant now = now();
        DraftContent content = new DraftContent(base, typed);
        Optional<Draft> before = drafts.of(person, activity);
        if (before.isEmpty()) {
            return drafts.save(new Draft(UUID.randomUUID(), person, activity, baseVersion, content, now))
                    .kept();
        }
        if (!before.get().updatedAt().equals(seen)) {
            throw new DraftElsewhereException();
        }
        before.get().retype(baseVersion, content, now);
        return before.get().kept();
    }

    /**
     * Keeps what is typed about a new activity in place of what was kept before.
     *
     * @param seen the draft that this one goes on from; null, or gone in the meantime: a draft of its own
     * @param base the content that the form was filled from
     * @throws DraftElsewhereException if it would take the place of what was not seen
     */
    public KeptDraft keepNew(@Nullable KeptDraft seen, ActivityContent base, ActivityContent typed) {
        UUID person = person();
        Instant now = now();
        DraftContent content = new DraftContent(base, typed);
        Optional<Draft> before = seen == null ? Optional.empty() : drafts.findNew(person, seen.id());
        if (before.isEmpty()) {
            return drafts.save(new Draft(ids.next(), person, null, 0, content, now))
                    .kept();
        }
        if (!before.get().kept().equals(seen)) {
            throw new DraftElsewhereException();
        }
        before.get().retype(0, content, now);
        return before.get().kept();
    }

    /**
     * Begins a draft of a new activity that is that one planned once more: a year later, or this year if it is long over.
     *
     * @throws UnknownActivityException if the workspace has no such activity
     */
    public KeptDraft copy(UUID activity) {
        ActivityContent before = ids.found(activity, activities.findById(activity))
                .orElseThrow(() -> UnknownActivityException.forId(activity))
                .content();
        ActivityContent next = NextTime.of(
                before,
                LocalDate.now(clock.withZone(Norwegian.ZONE)),
                priorities.names(before.priorities()),
                priorities::ofYears);
        return keepNew(null, ActivityContent.empty(), next);
    }

    /**
     * Throws away a draft of the person's, by its own id; nothing happens where there is none.
     *
     * @return what has been thrown away, which may be newer than what was seen
     */
    public Optional<ActivityDraft> discard(UUID draft) {
        Optional<Draft> found = drafts.find(person(), draft);
        found.ifPresentOrElse(drafts::delete, () -> expectHere(draft));
        return found.map(gone -> read(gone, Optional.empty()));
    }

    private void expectHere(UUID activity) {
        ids.expectHere(activity, () -> activities.relative(activity).isPresent());
    }

    /** As fine as the database keeps it, so that it can be told again. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private Optional<OthersChange> changesSince(Draft draft) {
        return draft.activity() == null ? Optional.empty() : history.since(draft.activity(), draft.baseVersion());
    }

    private static ActivityDraft read(Draft draft, Optional<OthersChange> changedSince) {
        return new ActivityDraft(
                draft.getId(),
                Optional.ofNullable(draft.activity()),
                draft.baseVersion(),
                draft.content().base(),
                draft.content().typed(),
                draft.updatedAt(),
                changedSince);
    }

    private UUID person() {
        return access.person()
                .orElseThrow(() -> new AccessDeniedException("A draft belongs to a person, and nobody is signed in"))
                .id();
    }
}
