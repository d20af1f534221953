package no.usht.gathering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import no.usht.access.Acting;
import no.usht.activity.ActivityMother;
import no.usht.activity.ActivityService;
import no.usht.keeping.RecordService;
import no.usht.keeping.UnknownRecordException;
import no.usht.lifecycle.MigratedDatabase;
import no.usht.shared.ActivityId;
import no.usht.shared.Norwegian;
import no.usht.testing.DatabaseTest;
import no.usht.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Whoever has an address of a centre's calendar follows it, and nobody else's. */
@DatabaseTest
class CalendarFeedTests {

    @Autowired
    Acting acting;

    @Autowired
    ActivityService activities;

    @Autowired
    GatheringService gatherings;

    @Autowired
    RecordService records;

    @Autowired
    CalendarAddresses addresses;

    @Autowired
    CalendarFeed feed;

    private final MigratedDatabase database = new MigratedDatabase(TestDatabase.NAME);
    private ActivityId activity = new ActivityId(UUID.randomUUID());
    private GatheringId gathering = new GatheringId(UUID.randomUUID());

    @BeforeEach
    void meet() {
        activity = asLeader(() -> activities.register(ActivityMother.titled("Kurs " + UUID.randomUUID()), null));
        gathering = asLeader(() -> gatherings.save(null, 0, GatheringMother.of(activity), null));
    }

    private <T> T asLeader(Supplier<T> work) {
        return acting.asLeader("vestfold", work);
    }

    private String make(@Nullable ActivityId of) {
        return asLeader(() -> addresses.make(of));
    }

    private ResponseEntity<byte[]> get(String path) {
        String[] parts = path.substring(1, path.length() - ".ics".length()).split("/", -1);
        assertThat(parts[0]).isEqualTo("kalender");
        return feed.calendar(parts[1], parts[2]);
    }

    private static String text(ResponseEntity<byte[]> answer) {
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
        return new String(Objects.requireNonNull(answer.getBody()), StandardCharsets.UTF_8);
    }

    /** The entries of a file by their UID, each its properties by name: as a calendar reads it. */
    private static Map<String, Map<String, String>> entries(String file) {
        Map<String, Map<String, String>> entries = new HashMap<>();
        Map<String, String> entry = new HashMap<>();
        for (String line : file.replace("\r\n ", "").lines().toList()) {
            int colon = line.indexOf(':');
            String name = line.substring(0, colon);
            String value = line.substring(colon + 1);
            if (line.equals("BEGIN:VEVENT")) {
                entry = new HashMap<>();
            } else if (line.equals("END:VEVENT")) {
                assertThat(entries.put(entry.getOrDefault("UID", ""), entry))
                        .as("an UID twice")
                        .isNull();
            } else {
                entry.put(name, value);
            }
        }
        return entries;
    }

    private Map<String, String> entry(String path) {
        return Objects.requireNonNull(entries(text(get(path))).get(gathering + "@usht"));
    }

    private void change(int version, GatheringContent content) {
        asLeader(() -> gatherings.save(gathering, version, content, null));
    }

    @Test
    void movesAnEntryAndStrikesItOut() {
        String path = make(activity);
        Map<String, String> first = entry(path);
        GatheringContent later = GatheringMother.of(activity)
                .with(one ->
                        one.starts(LocalDateTime.of(2026, 4, 15, 17, 0)).ends(LocalDateTime.of(2026, 4, 15, 19, 0)));
        change(0, later);
        Map<String, String> moved = entry(path);
        change(1, later.withCancelledReason("Sykdom"));
        Map<String, String> cancelled = entry(path);
        assertThat(List.of(first, moved, cancelled))
                .extracting(entry -> entry.get("SEQUENCE"))
                .containsExactly("0", "1", "2");
        assertThat(List.of(first, moved, cancelled))
                .extracting(entry -> entry.get("DTSTART"))
                .containsExactly("20260318T160000Z", "20260415T150000Z", "20260415T150000Z");
        assertThat(List.of(first, moved, cancelled))
                .extracting(entry -> entry.get("STATUS"))
                .containsExactly("CONFIRMED", "CONFIRMED", "CANCELLED");
        asLeader(() -> records.delete(GatheringRecord.KIND, gathering.value(), 2));
        assertThat(entries(text(get(path)))).isEmpty();
    }

    @Test
    void saysTheSameAgainWhileNothingChanges() {
        String path = make(activity);
        ResponseEntity<byte[]> first = get(path);
        assertThat(first.getHeaders().getCacheControl()).contains("private");
        assertThat(get(path).getHeaders().getETag())
                .isEqualTo(first.getHeaders().getETag());
        change(0, GatheringMother.of(activity).withTitle("Samling 2"));
        assertThat(get(path).getHeaders().getETag())
                .isNotEqualTo(first.getHeaders().getETag());
    }

    @Test
    void hasAllOfTheCentreOrOneActivitysAlone() {
        ActivityId other = asLeader(() -> activities.register(ActivityMother.titled("Et annet"), null));
        LocalDateTime soon = LocalDateTime.now(Norwegian.ZONE).plusDays(3);
        GatheringId beside = asLeader(() -> gatherings.save(
                null, 0, GatheringMother.of(other).with(one -> one.starts(soon).ends(soon.plusHours(2))), null));
        assertThat(entries(text(get(make(activity))))).containsOnlyKeys(gathering + "@usht");
        assertThat(entries(text(get(make(null))))).containsKey(beside + "@usht");
    }

    @Test
    void isUnknownToEveryOtherCentreAndOnceRevoked() {
        String path = make(activity);
        String elsewhere = path.replace("/vestfold/", "/oppland/");
        String nowhere = path.replace("/vestfold/", "/atlantis/");
        String guessed = path.replaceFirst("/[^/]+$", "/guess.ics");
        assertThat(List.of(elsewhere, nowhere, guessed, path.replace("/vestfold/", "/platform/")))
                .extracting(this::get)
                .allSatisfy(answer -> {
                    assertThat(answer).isEqualTo(get(guessed));
                    assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
                    assertThat(answer.hasBody()).isFalse();
                });
        CalendarAddressId id = asLeader(() -> addresses.of(activity)).getFirst().id();
        assertThatThrownBy(() -> acting.asLeader("oppland", () -> {
                    addresses.revoke(null, id);
                    return null;
                }))
                .isInstanceOf(UnknownRecordException.class);
        text(get(path));
        asLeader(() -> {
            addresses.revoke(activity, id);
            return null;
        });
        assertThat(get(path)).isEqualTo(get(guessed));
    }

    @Test
    void keepsNothingThatLeadsThere() throws SQLException {
        String path = make(activity);
        String secret = path.substring(path.lastIndexOf('/') + 1, path.length() - ".ics".length());
        assertThat(database.asSuperuser("select c::text from usht_c_vestfold.calendar_address c"))
                .isNotEmpty()
                .noneMatch(row -> row.contains(secret));
        assertThat(database.asSuperuser(
                        "select count(*) from usht_c_vestfold.history where table_name = 'calendar_address'"))
                .containsExactly("0");
    }
}
