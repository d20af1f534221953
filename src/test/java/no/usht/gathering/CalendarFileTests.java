package no.usht.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import no.usht.keeping.Saved;
import no.usht.shared.ActivityId;
import org.junit.jupiter.api.Test;

class CalendarFileTests {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final UUID ID = new UUID(1, 2);

    private static Saved<GatheringContent> saved(int version, GatheringContent content) {
        return new Saved<>(ID, version, content);
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }

    @Test
    void keepsItsNameAndCountsItsChanges() {
        GatheringContent first = GatheringMother.of(new ActivityId(ID));
        assertThat(text(CalendarFile.of(saved(0, first), NOW)))
                .contains("UID:" + ID + "@usht", "SEQUENCE:0", "DTSTART:20260318T160000Z", "METHOD:PUBLISH");
        // In summer time.
        assertThat(text(CalendarFile.of(
                        saved(
                                3,
                                first.withStarts(LocalDateTime.of(2026, 4, 15, 17, 0))
                                        .withEnds(LocalDateTime.of(2026, 4, 16, 1, 0))),
                        NOW)))
                .contains("UID:" + ID + "@usht", "SEQUENCE:3", "DTSTART:20260415T150000Z", "DTEND:20260415T230000Z");
    }

    @Test
    void takesACancelledOneOutOfTheCalendar() {
        Saved<GatheringContent> cancelled =
                saved(1, GatheringMother.of(new ActivityId(ID)).withCancelledReason("Sykdom"));
        assertThat(text(CalendarFile.of(cancelled, NOW))).contains("METHOD:CANCEL", "STATUS:CANCELLED");
        assertThat(text(CalendarFile.of(List.of(cancelled), NOW))).doesNotContain("VEVENT");
    }

    @Test
    void foldsAndEscapesWhatPeopleWrite() {
        GatheringContent wordy = GatheringMother.of(new ActivityId(ID))
                .with(one -> one.title("Ŋ".repeat(60)).programme("Kaffe; te, vann\nSlutt \\ takk"));
        String file = text(CalendarFile.of(saved(0, wordy), NOW));
        assertThat(file.lines())
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(file.replace("\r\n ", ""))
                .contains("Ŋ".repeat(60))
                .contains("Kaffe\\; te\\, vann\\nSlutt \\\\ takk");
    }
}
