package no.usht.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.usht.activity.ActivityContent;
import no.usht.activity.ActivityField;
import no.usht.activity.ActivityRecord;
import no.usht.content.Change;
import no.usht.shared.ActivityStatus;
import no.usht.shared.FundingSource;
import no.usht.shared.FundingState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HistoryReaderTests {

    private static final UUID ACTIVITY = UUID.randomUUID();
    private long id = 100;

    /** Rows are given newest first, as the database answers. */
    private HistoryRow row(
            long transaction,
            String table,
            @Nullable Map<String, @Nullable Object> before,
            @Nullable Map<String, @Nullable Object> after) {
        return new HistoryRow(
                id--,
                Instant.EPOCH.plusSeconds(transaction),
                "Test Testesen",
                transaction,
                table,
                ACTIVITY,
                before,
                after);
    }

    private static Map<String, @Nullable Object> funding(int position, int amount) {
        return Map.of(
                "position",
                position,
                "source",
                "OTHER",
                "year",
                2026,
                "state",
                "GRANTED",
                "amount_kr",
                amount,
                "fictional",
                false);
    }

    private static List<HistoryEntry> entries(List<HistoryRow> newestFirst) {
        return new HistoryReader<>(ActivityRecord.KIND, Long.MAX_VALUE).entries(newestFirst);
    }

    @Test
    void tellsOneEntryATransaction() {
        List<HistoryEntry> entries = entries(List.of(
                row(2, "activity_partner", null, Map.of("name", "Høgskolen")),
                row(2, "activity", Map.of("title", "A", "version", 0), Map.of("title", "B", "version", 1)),
                row(1, "activity", null, Map.of("title", "A", "version", 0))));
        assertThat(entries).hasSize(2);
        assertThat(entries.getFirst().person()).contains("Test Testesen");
        assertThat(entries.getFirst().what()).isEqualTo(HistoryEntry.What.CHANGED);
        assertThat(entries.getFirst().version()).hasValue(1);
        assertThat(entries.getFirst().changes())
                .containsExactly(
                        new Change(ActivityField.TITLE, List.of("A"), List.of("B")),
                        new Change(ActivityField.PARTNERS, List.of(), List.of("Høgskolen")));
        assertThat(entries.getLast().what()).isEqualTo(HistoryEntry.What.REGISTERED);
    }

    @Test
    void saysNothingOfRowsThatOnlyMoved() {
        List<HistoryEntry> entries = entries(List.of(
                row(1, "activity_funding", null, funding(1, 5)),
                row(1, "activity_funding", funding(0, 5), funding(0, 7))));
        assertThat(entries)
                .singleElement()
                .satisfies(entry -> assertThat(entry.changes())
                        .containsExactly(new Change(
                                ActivityField.FUNDING,
                                List.of(),
                                List.of(new ActivityContent.Funding(
                                        FundingSource.OTHER, 2026, FundingState.GRANTED, 7L, false)))));
    }

    @Test
    void tellsTheMainPriorityFromTheOthers() {
        String priority = UUID.randomUUID().toString();
        List<HistoryEntry> entries = entries(List.of(
                row(1, "activity_priority", null, Map.of("priority_id", priority, "main", true)),
                row(1, "activity_priority", Map.of("priority_id", priority, "main", false), null)));
        assertThat(entries.getFirst().changes())
                .extracting(Change::field)
                .containsExactly(ActivityField.MAIN_PRIORITY, ActivityField.OTHER_PRIORITIES);
    }

    @Test
    void readsWordsThatOnlyOlderReleasesKnew() {
        List<HistoryEntry> entries =
                entries(List.of(row(1, "activity", Map.of("status", "PAUSED"), Map.of("status", "ONGOING"))));
        assertThat(entries.getFirst().changes())
                .containsExactly(new Change(ActivityField.STATUS, List.of("PAUSED"), List.of(ActivityStatus.ONGOING)));
    }

    @Test
    void tellsOfPublishing() {
        Map<String, @Nullable Object> unpublished = new HashMap<>();
        unpublished.put("published_version", null);
        List<HistoryEntry> entries = entries(List.of(row(1, "activity", unpublished, Map.of("published_version", 1))));
        assertThat(entries.getFirst().changes())
                .containsExactly(new Change(ActivityField.PUBLICATION, List.of(), List.of(1)));
        assertThat(entries.getFirst().at()).isEqualTo(Instant.EPOCH.plusSeconds(1));
    }
}
