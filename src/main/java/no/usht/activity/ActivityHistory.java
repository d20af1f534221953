package no.usht.activity;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import no.usht.activity.HistoryEntry.What;
import no.usht.tenancy.CentreIds;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells who has changed what about an activity, and when, from what the database has written down. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('ACTIVITY_READ')")
public class ActivityHistory {

    private static final int ROWS = 500;

    private final HistoryRepository history;
    private final ActivityRepository activities;
    private final CentreIds ids;

    ActivityHistory(HistoryRepository history, ActivityRepository activities, CentreIds ids) {
        this.history = history;
        this.activities = activities;
        this.ids = ids;
    }

    /** The newest entries. @throws UnknownActivityException if the workspace has no such activity */
    public HistoryPage newest(UUID id) {
        return page(id, Long.MAX_VALUE);
    }

    /** The entries before those of a page, by its {@link HistoryPage#older()}. */
    public HistoryPage older(UUID id, long before) {
        return page(id, before);
    }

    private HistoryPage page(UUID id, long before) {
        if (ids.found(id, activities.relative(id)).isEmpty()) {
            throw UnknownActivityException.forId(id);
        }
        List<HistoryRow> rows = wholeTransactions(history.newestFirst(id, before, Limit.of(ROWS)));
        List<HistoryEntry> told = entries(id, rows).stream()
                .filter(entry ->
                        entry.what() != What.CHANGED || !entry.changes().isEmpty())
                .toList();
        boolean atTheBeginning = rows.isEmpty() || told.stream().anyMatch(entry -> entry.what() == What.REGISTERED);
        return new HistoryPage(
                told,
                atTheBeginning
                        ? OptionalLong.empty()
                        : OptionalLong.of(rows.getLast().id()));
    }

    private List<HistoryEntry> entries(UUID id, List<HistoryRow> rows) {
        return HistoryReader.entries(
                rows, history.beginning(id, HistoryReader.ROOT).orElse(Long.MAX_VALUE));
    }

    /** Leaves out the oldest transaction where rows of it may be missing, unless it is all there is. */
    private static List<HistoryRow> wholeTransactions(List<HistoryRow> rows) {
        if (rows.size() < ROWS) {
            return rows;
        }
        long oldest = rows.getLast().transaction();
        List<HistoryRow> whole = new ArrayList<>(rows);
        whole.removeIf(row -> row.transaction() == oldest);
        return whole.isEmpty() ? rows : whole;
    }

    /** What has been done since the activity had that version; empty if nothing. */
    public Optional<OthersChange> since(UUID id, int version) {
        ids.expectHere(id, () -> activities.relative(id).isPresent());
        List<HistoryEntry> later =
                entries(id, wholeTransactions(history.newestFirst(id, Long.MAX_VALUE, Limit.of(ROWS)))).stream()
                        .filter(entry -> entry.version().orElse(-1) > version)
                        .toList();
        if (later.isEmpty()) {
            return Optional.empty();
        }
        Set<ActivityField> fields = EnumSet.noneOf(ActivityField.class);
        later.forEach(entry -> entry.changes().forEach(change -> fields.add(change.field())));
        return Optional.of(
                new OthersChange(later.getFirst().person(), later.getFirst().at(), List.copyOf(fields)));
    }
}
