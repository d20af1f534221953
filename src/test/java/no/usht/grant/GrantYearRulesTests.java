package no.usht.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.usht.content.Problem;
import no.usht.tenancy.CentreKey;
import org.junit.jupiter.api.Test;

class GrantYearRulesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);
    private final GrantYearContent year = GrantMother.year(new GrantSchemeId(new UUID(0, 1)), 2027, DAY);

    private static List<String> broken(GrantYearContent content) {
        return GrantYearRules.broken(content).stream().map(Problem::key).toList();
    }

    @Test
    void findsNothingWrongWithAWholeOne() {
        assertThat(broken(year)).isEmpty();
        assertThat(broken(year.withState(GrantState.ANNOUNCED))).isEmpty();
    }

    @Test
    void wantsTheDaysInTheirOrderAndSaysWhichComesBefore() {
        assertThat(GrantYearRules.broken(year.withApplyBy(DAY.minusDays(1))))
                .containsExactly(
                        Problem.of(GrantYearRecord.APPLY_BY, "grant.year.beforeOpensOn", "16.\u00a0november 2026"));
        assertThat(broken(year.withDecideBy(DAY.plusDays(1)))).containsExactly("grant.year.beforeApplyBy");
        assertThat(broken(year.withAcceptBy(DAY))).containsExactly("grant.year.beforeDecideBy");
        assertThat(broken(year.withReportBy(DAY))).containsExactly("grant.year.beforeAcceptBy");
        assertThat(broken(year.withApplyBy(null).withDecideBy(DAY.minusDays(1))))
                .as("a day that is missing is passed over")
                .containsExactly("grant.year.beforeOpensOn");
        assertThat(broken(year.withApplyBy(DAY))).as("both on one day").isEmpty();
    }

    @Test
    void wantsInstalmentsThatSumUpToTheWholeEachWithATime() {
        assertThat(broken(year.withInstalments(List.of(new Instalment(60, DAY, "", "")))))
                .containsExactly("grant.year.instalmentsSum");
        assertThat(broken(year.withInstalments(List.of(new Instalment(100, null, "", "")))))
                .containsExactly("grant.instalment.timeMissing");
        assertThat(broken(year.withInstalments(List.of(new Instalment(100, null, "Når", "")))))
                .containsExactly("grant.instalment.oneForm");
        assertThat(broken(year.withInstalments(List.of(new Instalment(100, DAY, "", ""), Instalment.blank()))))
                .as("an empty row says nothing")
                .isEmpty();
        assertThat(broken(year.withInstalments(List.of()))).isEmpty();
    }

    @Test
    void wantsNamedCentresWhereNotAllMayApply() {
        GrantYearContent named = year.withApplicants(Applicants.NAMED);

        assertThat(broken(named)).containsExactly("grant.year.centresMissing");
        assertThat(broken(named.withCentres(Set.of(new CentreKey("vestfold"))))).isEmpty();
    }

    @Test
    void wantsWhatIsCarriedOverToBeSpentAfterTheYear() {
        assertThat(broken(year.withCarryOverShare(10))).containsExactly("grant.year.carryOverUntilMissing");
        assertThat(broken(year.withCarryOverUntil(LocalDate.of(2028, 6, 1))))
                .containsExactly("grant.year.carryOverShareMissing");
        assertThat(broken(year.withCarryOverShare(10).withCarryOverUntil(LocalDate.of(2027, 12, 31))))
                .containsExactly("grant.year.carryOverTooSoon");
    }

    @Test
    void wantsAllDaysAndTheFrameOfWhatIsAnnounced() {
        GrantYearContent half = year.with(it -> it.frame(null).reportBy(null));

        assertThat(broken(half)).isEmpty();
        assertThat(broken(half.withState(GrantState.ANNOUNCED)))
                .containsExactly("grant.year.frameMissing", "grant.year.missing.reportBy");
    }

    @Test
    void isOpenFromItsFirstToItsLastDay() {
        GrantYearContent announced = year.withState(GrantState.ANNOUNCED);

        assertThat(year.isOpen(DAY)).isFalse();
        assertThat(announced.isOpen(DAY.minusDays(1))).isFalse();
        assertThat(announced.isOpen(DAY)).isTrue();
        assertThat(announced.isOpen(DAY.plusDays(30))).isTrue();
        assertThat(announced.isOpen(DAY.plusDays(31))).isFalse();
        assertThat(announced.hasOpened(DAY.plusDays(31))).isTrue();
    }

    @Test
    void isAYearLaterInTheNextYear() {
        GrantYearContent next = year.with(it ->
                        it.state(GrantState.ANNOUNCED).carryOverShare(10).carryOverUntil(LocalDate.of(2028, 2, 29)))
                .next();

        assertThat(next.year()).isEqualTo(2028);
        assertThat(next.opensOn()).isEqualTo(LocalDate.of(2027, 11, 16));
        assertThat(next.carryOverUntil()).isEqualTo(LocalDate.of(2029, 2, 28));
        assertThat(next.instalments().getFirst().day())
                .isEqualTo(DAY.plusDays(100).plusYears(1));
        assertThat(next.standing()).isEqualTo(GrantState.PLANNED);
        assertThat(next.frame()).isEqualTo(year.frame());
        assertThat(broken(next)).isEmpty();
    }
}
