package no.usht.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.usht.content.Problem;
import no.usht.shared.ActivityId;
import org.junit.jupiter.api.Test;

class SeriesTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 5, 20);

    @Test
    void comesOnTheThirdWednesdayButNotInTheSummer() {
        Series series = new Series(
                FIRST, Rhythm.THIRD_IN_MONTH, DayOfWeek.WEDNESDAY, LocalDate.of(2026, 10, 31), Set.of(28, 29, 30, 31));
        assertThat(series.days())
                .containsExactly(
                        LocalDate.of(2026, 6, 17),
                        LocalDate.of(2026, 8, 19),
                        LocalDate.of(2026, 9, 16),
                        LocalDate.of(2026, 10, 21));
        assertThat(series.left()).containsExactly(LocalDate.of(2026, 7, 15));
    }

    @Test
    void countsWeeksFromTheFirst() {
        Series series =
                new Series(FIRST, Rhythm.EVERY_THIRD_WEEK, DayOfWeek.FRIDAY, LocalDate.of(2026, 7, 5), Set.of());
        assertThat(series.days())
                .containsExactly(LocalDate.of(2026, 5, 22), LocalDate.of(2026, 6, 12), LocalDate.of(2026, 7, 3));
    }

    @Test
    void findsTheLastOfAMonth() {
        Series series = new Series(FIRST, Rhythm.LAST_IN_MONTH, DayOfWeek.MONDAY, LocalDate.of(2026, 6, 30), Set.of());
        assertThat(series.days()).containsExactly(LocalDate.of(2026, 5, 25), LocalDate.of(2026, 6, 29));
    }

    @Test
    void hasAnEnd() {
        assertThat(new Series(FIRST, Rhythm.WEEKLY, DayOfWeek.MONDAY, LocalDate.of(2099, 1, 1), Set.of()).days())
                .hasSize(Series.MOST);
        assertThat(new Series(FIRST, Rhythm.WEEKLY, DayOfWeek.MONDAY, LocalDate.of(2020, 1, 1), Set.of()).days())
                .isEmpty();
    }

    @Test
    void readsWeeksAsPeopleWriteThem() {
        assertThat(Series.weeks("28–31")).contains(Set.of(28, 29, 30, 31));
        assertThat(Series.weeks(" 8, 28 - 29 og 52;53 ")).contains(Set.of(8, 28, 29, 52, 53));
        assertThat(Series.weeks("")).contains(Set.of());
        assertThat(Series.weeks("31-28")).isEmpty();
        assertThat(Series.weeks("54")).isEmpty();
        assertThat(Series.weeks("juli")).isEmpty();
    }

    @Test
    void keepsTheTimeOfTheDayAndCountsOn() {
        GatheringContent first =
                GatheringMother.of(new ActivityId(UUID.randomUUID())).withTitle("Samling 1: oppstart");
        GatheringContent later = first.withCancelledReason("Sykdom").on(LocalDate.of(2026, 4, 15), 1);
        assertThat(later.title()).isEqualTo("Samling 2: oppstart");
        assertThat(later.starts()).isEqualTo(LocalDateTime.of(2026, 4, 15, 17, 0));
        assertThat(later.isCancelled()).isFalse();
        // The clock is put forward in between.
        assertThat(Duration.between(first.startsAt(), later.startsAt()))
                .isEqualTo(Duration.ofDays(28).minusHours(1));
        assertThat(first.withTitle("Fagdag").on(LocalDate.of(2026, 4, 15), 3).title())
                .isEqualTo("Fagdag");
    }

    @Test
    void lastsAsLongAsItReallyDoes() {
        GatheringContent night = GatheringMother.of(new ActivityId(UUID.randomUUID()))
                .withStarts(LocalDateTime.of(2026, 3, 28, 22, 0))
                .withEnds(LocalDateTime.of(2026, 3, 29, 6, 0));
        assertThat(night.minutes()).isEqualTo(7 * 60);
        assertThat(night.withCountedMinutes(90).minutes()).isEqualTo(90);
        assertThat(GatheringRecord.KIND.check(night)).isEmpty();
    }

    @Test
    void refusesATimeThatNoClockShows() {
        GatheringContent gap = GatheringMother.of(new ActivityId(UUID.randomUUID()))
                .withStarts(LocalDateTime.of(2026, 3, 29, 2, 30))
                .withEnds(LocalDateTime.of(2026, 3, 29, 4, 0));
        assertThat(GatheringRecord.KIND.check(gap))
                .containsExactly(Problem.of(GatheringRecord.STARTS, "gathering.gathering.noSuchTime"));
    }

    @Test
    void saysWhatIsMissingAndBackwards() {
        GatheringContent backwards = GatheringMother.of(null).withEnds(LocalDateTime.of(2026, 3, 18, 17, 0));
        assertThat(GatheringRecord.KIND.check(backwards))
                .extracting(Problem::key)
                .containsExactly("gathering.gathering.activityMissing", "gathering.gathering.noTime");
        assertThat(GatheringRecord.KIND.check(GatheringContent.empty()))
                .extracting(Problem::key)
                .isEqualTo(List.of(
                        "gathering.gathering.titleMissing",
                        "gathering.gathering.activityMissing",
                        "gathering.gathering.startsMissing",
                        "gathering.gathering.endsMissing"));
    }
}
