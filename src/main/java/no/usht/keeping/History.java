package no.usht.keeping;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import no.usht.content.Field;
import no.usht.keeping.HistoryEntry.What;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells who has changed what about a record, and when, from what the database has written down. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may(#kind.read())")
public class History {

    private static final int ROWS = 500;

    private final HistoryRepository history;
    private final Records records;

    History(HistoryRepository history, Records records) {
        this.history = history;
        this.records = records;
    }

    /** The newest entries. @throws UnknownRecordException if the workspace has no such record */
    public HistoryPage newest(RecordKind<?> kind, UUID id) {
        return page(kind, id, Long.MAX_VALUE);
    }

    /** The entries before those of a page, by its {@link HistoryPage#older()}. */
    public HistoryPage older(RecordKind<?> kind, UUID id, long before) {
        return page(kind, id, before);
    }

    private HistoryPage page(RecordKind<?> kind, UUID id, long before) {
        records.require(kind, id);
        List<HistoryRow> rows = wholeTransactions(history.newestFirst(id, before, Limit.of(ROWS)));
        List<HistoryEntry> told = entries(kind, id, rows).stream()
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

    private List<HistoryEntry> entries(RecordKind<?> kind, UUID id, List<HistoryRow> rows) {
        long beginning = history.beginning(id, kind.table()).orElse(Long.MAX_VALUE);
        return new HistoryReader<>(kind, beginning).entries(rows);
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

    /** What has been done since the record had that version; empty if nothing. */
    public Optional<OthersChange> since(RecordKind<?> kind, UUID id, int version) {
        records.expectHere(kind, id);
        List<HistoryEntry> later =
                entries(kind, id, wholeTransactions(history.newestFirst(id, Long.MAX_VALUE, Limit.of(ROWS)))).stream()
                        .filter(entry -> entry.version().orElse(-1) > version)
                        .toList();
        if (later.isEmpty()) {
            return Optional.empty();
        }
        Set<Field<?, ?>> changed = new LinkedHashSet<>();
        later.forEach(entry -> entry.changes().forEach(change -> changed.add(change.field())));
        List<Field<?, ?>> inOrder = kind.toldFields()
                .<Field<?, ?>>map(field -> field)
                .filter(changed::contains)
                .toList();
        return Optional.of(
                new OthersChange(later.getFirst().person(), later.getFirst().at(), inOrder));
    }
}
