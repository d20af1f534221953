package no.usht.activity;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import no.usht.activity.HistoryEntry.What;
import no.usht.shared.ActivityKind;
import no.usht.shared.ActivityStatus;
import no.usht.shared.FundingSource;
import no.usht.shared.FundingState;
import no.usht.shared.Norwegian;
import no.usht.tenancy.CentreKey;
import org.jspecify.annotations.Nullable;

/** Turns rows that triggers have written into what people did: one entry a transaction, one change a field. */
final class HistoryReader {

    private HistoryReader() {}

    /** The table of activities themselves, beside those of their parts. */
    static final String ROOT = "activity";

    /**
     * The entries behind the rows, both newest first; a transaction's rows stand together.
     *
     * @param beginning the id of the row by which the activity was registered
     */
    static List<HistoryEntry> entries(List<HistoryRow> newestFirst, long beginning) {
        Map<Long, List<HistoryRow>> byTransaction = new LinkedHashMap<>();
        newestFirst.forEach(row -> byTransaction
                .computeIfAbsent(row.transaction(), transaction -> new ArrayList<>())
                .add(row));
        return byTransaction.values().stream()
                .map(rows -> entry(rows, beginning))
                .toList();
    }

    private static HistoryEntry entry(List<HistoryRow> rows, long beginning) {
        Map<ActivityField, List<FieldValue>> before = new EnumMap<>(ActivityField.class);
        Map<ActivityField, List<FieldValue>> after = new EnumMap<>(ActivityField.class);
        What what = What.CHANGED;
        OptionalInt version = OptionalInt.empty();
        for (HistoryRow row : rows.reversed()) {
            collect(row.table(), row.before(), before);
            collect(row.table(), row.after(), after);
            if (row.table().equals(ROOT)) {
                what = what(row, beginning, what);
                version = number(row.after(), "version")
                        .map(found -> OptionalInt.of(Math.toIntExact(found)))
                        .orElse(version);
            }
        }
        HistoryRow newest = rows.getFirst();
        if (what == What.DELETED || what == What.RESTORED) {
            // All of it went or came at once, which says more than a list of everything would.
            return new HistoryEntry(newest.at(), newest.person(), what, version, List.of());
        }
        List<FieldChange> changes = Arrays.stream(ActivityField.values())
                .map(field -> FieldValues.change(
                        field, before.getOrDefault(field, List.of()), after.getOrDefault(field, List.of())))
                .flatMap(Optional::stream)
                .toList();
        return new HistoryEntry(newest.at(), newest.person(), what, version, changes);
    }

    private static What what(HistoryRow row, long beginning, What before) {
        return switch (row.operation()) {
            case INSERT -> row.id() <= beginning ? What.REGISTERED : What.RESTORED;
            case UPDATE -> before;
            case DELETE -> What.DELETED;
        };
    }

    private static void collect(
            String table, Map<String, @Nullable Object> row, Map<ActivityField, List<FieldValue>> into) {
        switch (table) {
            case ROOT -> collectActivity(row, into);
            case "activity_priority" -> {
                ActivityField field = Boolean.TRUE.equals(row.get("main"))
                        ? ActivityField.MAIN_PRIORITY
                        : ActivityField.OTHER_PRIORITIES;
                put(into, field, id(row, "priority_id").map(FieldValue.Priority::new));
            }
            case "activity_focus_area" ->
                put(into, ActivityField.FOCUS_AREAS, text(row, "name").map(FieldValue.Text::new));
            case "activity_partner" ->
                put(into, ActivityField.PARTNERS, text(row, "name").map(FieldValue.Text::new));
            case "activity_co_arranger" ->
                put(
                        into,
                        ActivityField.CO_ARRANGERS,
                        text(row, "centre_key").flatMap(CentreKey::parse).map(FieldValue.Centre::new));
            case "activity_reach" ->
                put(
                        into,
                        ActivityField.REACH,
                        text(row, "territory_code")
                                .map(code ->
                                        new FieldValue.Territory(code, is(row, "invited"), is(row, "taking_part"))));
            case "activity_funding" -> put(into, ActivityField.FUNDING, money(row));
            case "activity_link" ->
                put(
                        into,
                        ActivityField.LINKS,
                        text(row, "url")
                                .map(url -> new FieldValue.Link(
                                        url, text(row, "label").orElse(url))));
            default -> {
                // Another module's table that keeps its history under the same subject.
            }
        }
    }

    private static void collectActivity(Map<String, @Nullable Object> row, Map<ActivityField, List<FieldValue>> into) {
        put(into, ActivityField.TITLE, text(row, "title").map(FieldValue.Text::new));
        put(into, ActivityField.KIND, constant(row, "kind", ActivityKind.class));
        put(into, ActivityField.STATUS, constant(row, "status", ActivityStatus.class));
        put(into, ActivityField.PERIOD_FROM, date(row, "period_from"));
        put(into, ActivityField.PERIOD_TO, date(row, "period_to"));
        put(into, ActivityField.BACKGROUND, text(row, "background").map(FieldValue.Text::new));
        put(into, ActivityField.GOAL, text(row, "goal").map(FieldValue.Text::new));
        put(into, ActivityField.METHOD, text(row, "method").map(FieldValue.Text::new));
        put(into, ActivityField.RESULT, text(row, "result").map(FieldValue.Text::new));
        put(into, ActivityField.RESPONSIBLE, text(row, "responsible").map(FieldValue.Text::new));
        put(into, ActivityField.PARENT, id(row, "parent_id").map(FieldValue.Other::new));
        put(into, ActivityField.SAME_AS, id(row, "same_as").map(FieldValue.Shared::new));
        put(
                into,
                ActivityField.PUBLICATION,
                number(row, "published_version").map(found -> new FieldValue.Version(Math.toIntExact(found))));
        put(into, ActivityField.ARCHIVE, day(row, "archived_at"));
    }

    private static void put(
            Map<ActivityField, List<FieldValue>> into, ActivityField field, Optional<? extends FieldValue> value) {
        value.ifPresent(
                found -> into.computeIfAbsent(field, key -> new ArrayList<>()).add(found));
    }

    private static Optional<FieldValue> money(Map<String, @Nullable Object> row) {
        Optional<FundingSource> source = text(row, "source").flatMap(name -> find(FundingSource.class, name));
        Optional<FundingState> state = text(row, "state").flatMap(name -> find(FundingState.class, name));
        Optional<Long> year = number(row, "year");
        Optional<Long> amount = number(row, "amount_kr");
        return source.isEmpty() || state.isEmpty() || year.isEmpty() || amount.isEmpty()
                ? Optional.empty()
                : Optional.of(new FieldValue.Money(
                        source.get(), Math.toIntExact(year.get()), state.get(), amount.get(), is(row, "fictional")));
    }

    private static <E extends Enum<E>> Optional<FieldValue> constant(
            Map<String, @Nullable Object> row, String column, Class<E> type) {
        return text(row, column)
                .map(name -> find(type, name)
                        .<FieldValue>map(FieldValue.Constant::new)
                        .orElseGet(() -> new FieldValue.Text(name)));
    }

    /** Finds nothing for a constant that only older releases knew. */
    private static <E extends Enum<E>> Optional<E> find(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }

    private static Optional<FieldValue> date(Map<String, @Nullable Object> row, String column) {
        return text(row, column).map(LocalDate::parse).map(FieldValue.Date::new);
    }

    private static Optional<FieldValue> day(Map<String, @Nullable Object> row, String column) {
        return text(row, column)
                .map(OffsetDateTime::parse)
                .map(at ->
                        new FieldValue.Date(at.atZoneSameInstant(Norwegian.ZONE).toLocalDate()));
    }

    private static Optional<UUID> id(Map<String, @Nullable Object> row, String column) {
        return text(row, column).map(UUID::fromString);
    }

    private static Optional<String> text(Map<String, @Nullable Object> row, String column) {
        return row.get(column) instanceof String text && !text.isEmpty() ? Optional.of(text) : Optional.empty();
    }

    private static Optional<Long> number(Map<String, @Nullable Object> row, String column) {
        return row.get(column) instanceof Number number ? Optional.of(number.longValue()) : Optional.empty();
    }

    private static boolean is(Map<String, @Nullable Object> row, String column) {
        return Boolean.TRUE.equals(row.get(column));
    }
}
