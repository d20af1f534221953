package no.usht.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.usht.priority.PriorityId;
import no.usht.priority.PriorityName;
import no.usht.priority.PriorityState;
import no.usht.shared.ActivityStatus;
import no.usht.shared.FundingState;
import org.junit.jupiter.api.Test;

/** What is taken along from one time to the next, and what is not. */
class NextTimeTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final PriorityName OLD = priority(ActivityMother.PRIORITY, 2026, "demens");
    private static final PriorityName LASTING = priority(ActivityMother.OTHER_PRIORITY, 2026, "varig");
    private static final PriorityName NEW = priority(new PriorityId(UUID.randomUUID()), 2027, "demens");

    private static PriorityName priority(PriorityId id, int year, String key) {
        return new PriorityName(id, year, year, key, key, key, PriorityState.PUBLISHED);
    }

    private static ActivityContent next(ActivityContent before) {
        return NextTime.of(
                before, TODAY, Map.of(OLD.id(), OLD, LASTING.id(), LASTING), (first, last) -> List.of(NEW, LASTING));
    }

    private static ActivityContent of(int first, int last) {
        return ActivityMother.withPeriod(
                ActivityMother.network(), LocalDate.of(first, 2, 28), LocalDate.of(last, 12, 31));
    }

    @Test
    void movesThePeriodAYearAndTheTitleWithIt() {
        ActivityContent next = next(ActivityMother.withTitle(of(2026, 2026), "Fagdag 2026 om Demensplan 2025 (20261)"));
        assertThat(next.from()).isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(next.to()).isEqualTo(LocalDate.of(2027, 12, 31));
        assertThat(next.title()).isEqualTo("Fagdag 2027 om Demensplan 2025 (20261)");
    }

    @Test
    void movesAYearOfTwoDigitsWithTheOneBeforeIt() {
        assertThat(titled("Skoleåret 2025/26", of(2025, 2026))).isEqualTo("Skoleåret 2026/27");
        assertThat(titled("Skoleåret 2025–26", of(2025, 2026))).isEqualTo("Skoleåret 2026–27");
        assertThat(titled("Skoleåret 2025-26", of(2025, 2026))).isEqualTo("Skoleåret 2026-27");
        assertThat(titled("Nett 2025–2026", of(2025, 2026))).isEqualTo("Nett 2026–2027");
        assertThat(titled("Samling 2026/11", of(2026, 2026))).isEqualTo("Samling 2027/11");
        assertThat(titled("Plan 2020/21 om 2026", of(2026, 2026))).isEqualTo("Plan 2020/21 om 2027");
    }

    private static String titled(String title, ActivityContent content) {
        return next(ActivityMother.withTitle(content, title)).title();
    }

    @Test
    void bringsWhatIsLongOverToThePresentYear() {
        assertThat(next(of(2022, 2023)).from()).isEqualTo(LocalDate.of(2025, 2, 28));
        assertThat(next(of(2022, 2023)).to()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(next(ActivityMother.titled("Uten periode 2026")).title()).isEqualTo("Uten periode 2026");
    }

    @Test
    void isPlannedAndHasNoResultAndNobodyTakesPartYet() {
        ActivityContent next = next(ActivityMother.network());
        assertThat(next.status()).isEqualTo(ActivityStatus.PLANNED);
        assertThat(next.result()).isEmpty();
        assertThat(next.reach()).extracting(ActivityContent.Reach::invited).containsExactly(true, true);
        assertThat(next.reach()).noneMatch(ActivityContent.Reach::takingPart);
        assertThat(next.goal()).isEqualTo(ActivityMother.network().goal());
        assertThat(next.responsible()).isEqualTo(ActivityMother.network().responsible());
    }

    @Test
    void servesThePrioritiesThatCarryTheOldOnesOn() {
        ActivityContent next = next(of(2026, 2026));
        assertThat(next.mainPriority()).isEqualTo(NEW.id());
        assertThat(next.otherPriorities()).containsExactly(LASTING.id());
    }

    @Test
    void plansTheMoneyOnceForEachSourceAndYearAndNothingThatWasRefused() {
        ActivityContent next = next(ActivityMother.withFunding(
                of(2026, 2027),
                ActivityMother.money(2026, FundingState.APPLIED_FOR, 150_000),
                ActivityMother.money(2026, FundingState.GRANTED, 120_000),
                ActivityMother.money(2027, FundingState.REFUSED, 90_000)));
        assertThat(next.funding()).containsExactly(ActivityMother.money(2027, FundingState.PLANNED, 120_000));
    }
}
