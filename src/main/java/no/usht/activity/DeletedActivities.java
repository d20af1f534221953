package no.usht.activity;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import no.usht.tenancy.CentreIds;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes deletions back, from what the database has written down of them: a deleted activity is nowhere else. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('ACTIVITY_WRITE')")
public class DeletedActivities {

    /** How long a deletion can be taken back. */
    public static final Duration TIME = Duration.ofDays(30);

    private static final String TABLE = "activity";
    private static final String TITLE = "title";

    private final HistoryRepository history;
    private final ActivityRepository activities;
    private final CentreIds ids;
    private final Clock clock;

    DeletedActivities(HistoryRepository history, ActivityRepository activities, CentreIds ids, Clock clock) {
        this.history = history;
        this.activities = activities;
        this.ids = ids;
        this.clock = clock;
    }

    /** What was deleted last and can be had back, at most that many. */
    public List<DeletedActivity> newest(int most) {
        return history.deleted(TABLE, clock.instant().minus(TIME), Limit.of(most)).stream()
                .map(row -> new DeletedActivity(
                        row.subject(),
                        String.valueOf(row.before().getOrDefault(TITLE, "")),
                        row.person(),
                        row.at(),
                        row.at().plus(TIME)))
                .toList();
    }

    /**
     * Brings an activity back as it was, with its id; nothing happens where somebody has done so before.
     *
     * @throws UnknownActivityException if none of that id was deleted in the workspace, or too long ago
     */
    @Transactional
    public void restore(UUID id) {
        if (activities.relative(id).isPresent()) {
            return;
        }
        List<Long> deletion = history.deletionsOf(TABLE, id, clock.instant().minus(TIME), Limit.of(1));
        if (deletion.isEmpty()) {
            ids.expectHere(id, () -> false);
            throw UnknownActivityException.forId(id);
        }
        history.undelete(deletion.getFirst());
    }
}
