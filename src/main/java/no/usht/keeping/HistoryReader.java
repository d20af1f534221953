package no.usht.keeping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import no.usht.content.Change;
import no.usht.content.Changes;
import no.usht.content.Field;
import no.usht.keeping.HistoryEntry.What;

/** Turns rows that triggers have written into what people did: one entry a transaction, one change a field. */
final class HistoryReader<C> {

    private final RecordKind<C> kind;
    private final long beginning;

    /** @param beginning the id of the row by which the record was registered */
    HistoryReader(RecordKind<C> kind, long beginning) {
        this.kind = kind;
        this.beginning = beginning;
    }

    /** The entries behind the rows, both newest first; a transaction's rows stand together. */
    List<HistoryEntry> entries(List<HistoryRow> newestFirst) {
        Map<Long, List<HistoryRow>> byTransaction = new LinkedHashMap<>();
        newestFirst.forEach(row -> byTransaction
                .computeIfAbsent(row.transaction(), transaction -> new ArrayList<>())
                .add(row));
        return byTransaction.values().stream().map(this::entry).toList();
    }

    private HistoryEntry entry(List<HistoryRow> rows) {
        Map<Field<?, ?>, List<Object>> before = new HashMap<>();
        Map<Field<?, ?>, List<Object>> after = new HashMap<>();
        What what = What.CHANGED;
        OptionalInt version = OptionalInt.empty();
        for (HistoryRow row : rows.reversed()) {
            collect(row.table(), row.before(), before);
            collect(row.table(), row.after(), after);
            if (row.table().equals(kind.table())) {
                what = what(row, what);
                version = row.after()
                        .number("version")
                        .map(found -> OptionalInt.of(Math.toIntExact(found)))
                        .orElse(version);
            }
        }
        HistoryRow newest = rows.getFirst();
        // All of it went or came at once, which says more than a list of everything would.
        boolean whole = what == What.DELETED || what == What.RESTORED;
        List<Change> changes = whole
                ? List.of()
                : kind.toldFields()
                        .map(field -> Changes.of(
                                field, before.getOrDefault(field, List.of()), after.getOrDefault(field, List.of())))
                        .flatMap(Optional::stream)
                        .toList();
        return new HistoryEntry(newest.at(), newest.person(), what, version, changes);
    }

    private What what(HistoryRow row, What before) {
        return switch (row.operation()) {
            case INSERT -> row.id() <= beginning ? What.REGISTERED : What.RESTORED;
            case UPDATE -> before;
            case DELETE -> What.DELETED;
        };
    }

    /** Passes over other modules' tables that keep their history under the same subject. */
    private void collect(String table, Row row, Map<Field<?, ?>, List<Object>> into) {
        if (row.columns().isEmpty()) {
            return;
        }
        if (table.equals(kind.table())) {
            kind.toldFields()
                    .forEach(field -> field.stored(row.columns().get(field.column()))
                            .ifPresent(value -> put(into, field, value)));
        }
        kind.parts().stream()
                .filter(part -> part.table().equals(table))
                .forEach(part -> part.reader().apply(row).ifPresent(value -> put(into, part.field(), value)));
    }

    private static void put(Map<Field<?, ?>, List<Object>> into, Field<?, ?> field, Object value) {
        into.computeIfAbsent(field, key -> new ArrayList<>()).add(value);
    }
}
