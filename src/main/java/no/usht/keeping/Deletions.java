package no.usht.keeping;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes deletions back, from what the database has written down of them: a deleted record is nowhere else. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may(#kind.write())")
public class Deletions {

    /** How long a deletion can be taken back. */
    public static final Duration TIME = Duration.ofDays(30);

    private final HistoryRepository history;
    private final Records records;
    private final Clock clock;

    Deletions(HistoryRepository history, Records records, Clock clock) {
        this.history = history;
        this.records = records;
        this.clock = clock;
    }

    /** What was deleted last and can be had back, at most that many. */
    public List<Deletion> newest(RecordKind<?> kind, int most) {
        return history.deleted(kind.table(), clock.instant().minus(TIME), Limit.of(most)).stream()
                .map(row -> new Deletion(
                        row.subject(),
                        row.before().text(kind.titleColumn()).orElse(""),
                        row.person(),
                        row.at(),
                        row.at().plus(TIME)))
                .toList();
    }

    /**
     * Brings a record back as it was, with its id; nothing happens where somebody has done so before.
     *
     * @throws UnknownRecordException if none of that id was deleted in the workspace, or too long ago
     */
    @Transactional
    public void restore(RecordKind<?> kind, UUID id) {
        if (records.isThere(kind, id)) {
            return;
        }
        List<Long> deletion =
                history.deletionsOf(kind.table(), id, clock.instant().minus(TIME), Limit.of(1));
        if (deletion.isEmpty()) {
            records.expectHere(kind, id);
            throw UnknownRecordException.forId(id);
        }
        history.undelete(deletion.getFirst());
    }
}
