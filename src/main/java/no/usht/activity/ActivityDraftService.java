package no.usht.activity;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.usht.access.Access;
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
    private final CentreIds ids;
    private final Access access;
    private final Clock clock;

    ActivityDraftService(
            DraftRepository drafts,
            ActivityRepository activities,
            ActivityHistory history,
            CentreIds ids,
            Access access,
            Clock clock) {
        this.drafts = drafts;
        this.activities = activities;
        this.history = history;
        this.ids = ids;
        this.access = access;
        this.clock = clock;
    }

    /** The person's draft of that activity, or with null of a new one. */
    @Transactional(readOnly = true)
    public Optional<ActivityDraft> find(@Nullable UUID activity) {
        expectHere(activity);
        return drafts.of(person(), activity).map(draft -> read(draft, changesSince(draft)));
    }

    /** The person's drafts, newest first, at most that many; without a look at what others have done. */
    @Transactional(readOnly = true)
    public List<ActivityDraft> all(int most) {
        return drafts.newestFirst(person(), Limit.of(most)).stream()
                .map(draft -> read(draft, Optional.empty()))
                .toList();
    }

    /**
     * Keeps what is typed in place of what was kept before.
     *
     * @param activity null for a new one
     * @param baseVersion the version that the form was filled from; 0 for a new activity
     * @param base the content that the form was filled from
     * @param seen when the draft was kept that this one goes on from; null if there was none
     * @return when it was kept
     * @throws UnknownActivityException if the workspace has no such activity
     * @throws DraftElsewhereException if it would take the place of a draft that was not seen
     */
    public Instant keep(
            @Nullable UUID activity,
            int baseVersion,
            ActivityContent base,
            ActivityContent typed,
            @Nullable Instant seen) {
        if (activity != null
                && ids.found(activity, activities.relative(activity)).isEmpty()) {
            throw UnknownActivityException.forId(activity);
        }
        UUID person = person();
        // As fine as the database keeps it, so that it can be told again.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        DraftContent content = new DraftContent(base, typed);
        Optional<Draft> before = drafts.of(person, activity);
        if (before.isEmpty()) {
            drafts.save(new Draft(person, activity, baseVersion, content, now));
        } else if (before.get().updatedAt().equals(seen)) {
            before.get().retype(baseVersion, content, now);
        } else {
            throw new DraftElsewhereException();
        }
        return now;
    }

    /** Throws away the person's draft of that activity, or with null of a new one. */
    public void discard(@Nullable UUID activity) {
        expectHere(activity);
        drafts.of(person(), activity).ifPresent(drafts::delete);
    }

    private void expectHere(@Nullable UUID activity) {
        if (activity != null) {
            ids.expectHere(activity, () -> activities.relative(activity).isPresent());
        }
    }

    private Optional<OthersChange> changesSince(Draft draft) {
        return draft.activity() == null ? Optional.empty() : history.since(draft.activity(), draft.baseVersion());
    }

    private static ActivityDraft read(Draft draft, Optional<OthersChange> changedSince) {
        return new ActivityDraft(
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
