package no.usht.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.usht.access.Acting;
import no.usht.activity.ActivityContent.Reach;
import no.usht.activity.ActivityMother;
import no.usht.activity.ActivityService;
import no.usht.centre.AreaPlace;
import no.usht.gathering.GatheringFigures.MetFrom;
import no.usht.gathering.GatheringMother;
import no.usht.gathering.GatheringService;
import no.usht.gathering.Headcount;
import no.usht.reach.ReachMatrices.Behind;
import no.usht.reach.ReachMatrix.Row;
import no.usht.reach.ReachMatrix.Standing;
import no.usht.shared.ActivityId;
import no.usht.testing.DatabaseTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Asks by a theme that no other test has, so that their activities do not count. */
@DatabaseTest
class ReachMatricesTests {

    private static final String HORTEN = "3901";
    private static final String LARVIK = "3909";
    private static final String SANDEFJORD = "3907";

    @Autowired
    Acting acting;

    @Autowired
    ActivityService activities;

    @Autowired
    GatheringService gatherings;

    @Autowired
    ReachMatrices matrices;

    private final String theme = "tema" + UUID.randomUUID().toString().substring(0, 8);
    private ActivityId entered = new ActivityId(UUID.randomUUID());
    private ActivityId met = new ActivityId(UUID.randomUUID());

    @BeforeEach
    void reach() {
        entered = activity("Nettverk", 2025, List.of(new Reach(HORTEN, true, true), new Reach(LARVIK, true, true)));
        met = activity("Kurs", 2026, List.of(new Reach(LARVIK, true, true)));
        acting.asLeader(
                "vestfold",
                () -> gatherings.save(
                        null,
                        0,
                        GatheringMother.of(met)
                                .withHeadcounts(List.of(new Headcount(LARVIK, 7), new Headcount(SANDEFJORD, 5))),
                        null));
    }

    private ActivityId activity(String title, int year, List<Reach> reach) {
        return acting.asLeader(
                "vestfold",
                () -> activities.register(
                        ActivityMother.titled(title + " " + theme)
                                .with(one -> one.from(LocalDate.of(year, 2, 1))
                                        .to(LocalDate.of(year, 11, 30))
                                        .focusAreas(List.of(title + " " + theme))
                                        .reach(reach)),
                        null));
    }

    private ReachMatrix matrix(@Nullable Integer year, String words) {
        return acting.asLeader("vestfold", () -> matrices.matrix(filter(year, words)));
    }

    private ReachFilter filter(@Nullable Integer year, String words) {
        return new ReachFilter(Optional.ofNullable(year), Optional.empty(), words + " " + theme, Optional.empty());
    }

    private static Row row(ReachMatrix matrix, String code) {
        return matrix.rows().stream()
                .filter(row -> row.place().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void putsWhatWasNeverReachedFirstAndWhatWasReachedEarlierNext() {
        ReachMatrix year = matrix(2026, "");
        assertThat(year.rows()).extracting(Row::standing).isSorted();
        assertThat(row(year, HORTEN).standing()).isEqualTo(Standing.EARLIER);
        assertThat(row(year, LARVIK).standing()).isEqualTo(Standing.NOW);
        assertThat(row(year, LARVIK).counted()).isEqualTo(1);
        assertThat(row(year, LARVIK).came()).isEqualTo(7);
        assertThat(year.reached()).isEqualTo(2);
        assertThat(year.never())
                .extracting(AreaPlace::code)
                .doesNotContain(HORTEN, LARVIK, SANDEFJORD)
                .isNotEmpty();
        ReachMatrix all = matrix(null, "");
        assertThat(row(all, LARVIK).activities()).isEqualTo(2);
        assertThat(row(all, HORTEN).counted()).isZero();
        assertThat(all.reached()).isEqualTo(3);
    }

    @Test
    void tellsWhichPlacesNoActivityOfAThemeReached() {
        assertThat(matrix(null, "nettverk").never())
                .extracting(AreaPlace::code)
                .contains(SANDEFJORD)
                .doesNotContain(HORTEN, LARVIK);
        assertThat(matrix(null, "kurs").never())
                .extracting(AreaPlace::code)
                .contains(HORTEN)
                .doesNotContain(SANDEFJORD);
        ReachFilter one = new ReachFilter(Optional.empty(), Optional.empty(), "", Optional.of(entered));
        assertThat(acting.asLeader("vestfold", () -> matrices.matrix(one)).reached())
                .isEqualTo(2);
    }

    @Test
    void showsWhatIsBehindEachNumber() {
        for (Integer year : List.of(2025, 2026)) {
            for (Row row : matrix(year, "").rows()) {
                assertThat(acting.asLeader(
                                "vestfold",
                                () -> matrices.behind(
                                        filter(year, ""), row.place().code())))
                        .hasSize(row.activities());
            }
        }
        assertThat(acting.asLeader("vestfold", () -> matrices.behind(filter(2026, ""), LARVIK)))
                .containsExactly(new Behind(met, "Kurs " + theme, 7, true));
        assertThat(acting.asLeader("vestfold", () -> matrices.gatherings(filter(null, ""), LARVIK)))
                .extracting(MetFrom::number)
                .containsExactly(7L);
        assertThat(acting.asLeader("vestfold", () -> matrices.gatherings(filter(2025, ""), LARVIK)))
                .isEmpty();
    }

    @Test
    void readsNothingOfAnotherCentre() {
        assertThat(acting.asLeader("telemark", () -> matrices.behind(filter(null, ""), LARVIK)))
                .isEmpty();
    }
}
