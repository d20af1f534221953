package no.usht.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.usht.content.Problem;
import no.usht.shared.ActivityStatus;
import no.usht.shared.FundingSource;
import no.usht.shared.FundingState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActivityRulesTests {

    private final ActivityContent network = ActivityMother.network();

    private static Stream<String> broken(ActivityContent content) {
        return ActivityRules.check(content.tidied()).stream().map(Problem::key);
    }

    @Test
    void letsACompleteActivityThrough() {
        assertThat(broken(network)).isEmpty();
    }

    @Test
    void wantsTitleAndKindOfANewActivity() {
        assertThat(broken(ActivityContent.empty()))
                .containsExactly("activity.invalid.titleMissing", "activity.invalid.kindMissing");
    }

    @Test
    void refusesATitleOfBlanks() {
        assertThat(broken(ActivityMother.withTitle(network, "   "))).containsExactly("activity.invalid.titleMissing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200b", "\u00a0\u2060", "\u00ad\u3164", "\0", "\ud83d"})
    void refusesATitleOfWhichNothingIsSeen(String title) {
        ActivityContent typed = ActivityMother.withTitle(network, title);
        assertThat(broken(typed)).containsExactly("activity.invalid.titleMissing");
        assertThat(ActivityRules.check(typed)).hasSize(1);
    }

    @Test
    void countsTheLettersThatAreKept() {
        // As a Mac puts it on the clipboard: each å in two parts.
        ActivityContent typed = ActivityMother.withTitle(network, "a\u030a\u00ad".repeat(200) + "   ");
        assertThat(ActivityRules.check(typed)).isEmpty();
        assertThat(typed.tidied().title()).isEqualTo("å".repeat(200));
    }

    @Test
    void refusesATitleThatIsTooLongAndSaysHowLongItMayBe() {
        List<Problem> found = ActivityRules.check(ActivityMother.withTitle(network, "x".repeat(201)));
        assertThat(found).containsExactly(Problem.of(ActivityField.TITLE, Problem.TOO_LONG, "200"));
        assertThat(broken(ActivityMother.withTitle(network, "x".repeat(200)))).isEmpty();
    }

    @Test
    void refusesAPeriodThatEndsBeforeItBegins() {
        ActivityContent backwards =
                ActivityMother.withPeriod(network, LocalDate.of(2026, 6, 2), LocalDate.of(2026, 6, 1));
        assertThat(broken(backwards)).containsExactly("content.problem.periodBackwards");
        assertThat(broken(ActivityMother.withPeriod(network, LocalDate.of(2026, 6, 1), LocalDate.of(2026, 6, 1))))
                .isEmpty();
    }

    @Test
    void refusesYearsThatAreSlipsOfTheKeyboard() {
        assertThat(broken(ActivityMother.withPeriod(network, LocalDate.of(202, 6, 1), LocalDate.of(2026, 6, 1))))
                .containsExactly("activity.invalid.yearUnlikely");
    }

    @Test
    void wantsAMainPriorityWhereThereAreOthers() {
        ActivityContent withoutMain =
                ActivityMother.with(network, ActivityField.MAIN_PRIORITY, ActivityMother.titled("x"));
        assertThat(broken(withoutMain)).containsExactly("activity.invalid.mainPriorityMissing");
    }

    @Test
    void countsAPriorityOnlyOnce() {
        assertThat(broken(ActivityMother.withOtherPriorities(network, ActivityMother.PRIORITY)))
                .containsExactly("activity.invalid.mainPriorityRepeated");
    }

    @Test
    void refusesAnAmountBelowZeroAndPointsToItsRow() {
        ActivityContent content = ActivityMother.withFunding(
                network,
                ActivityMother.money(2026, FundingState.GRANTED, 0),
                ActivityMother.money(2027, FundingState.PLANNED, -1));
        assertThat(ActivityRules.check(content))
                .containsExactly(
                        Problem.ofCell(ActivityField.FUNDING, 1, RowCell.AMOUNT, "activity.invalid.amountNegative"));
    }

    @Test
    void refusesAnAmountThatOnlyASlipOfTheFingerMakes() {
        ActivityContent largest = ActivityMother.withFunding(
                network, ActivityMother.money(2026, FundingState.GRANTED, ActivityRules.MOST_KRONER));
        ActivityContent larger =
                ActivityMother.withFunding(network, ActivityMother.money(2026, FundingState.GRANTED, 2_147_483_648L));
        assertThat(broken(largest)).isEmpty();
        assertThat(broken(larger)).containsExactly("activity.invalid.amountTooLarge");
    }

    @ParameterizedTest
    @ValueSource(ints = {2025, 2028})
    void refusesFundingOutsideThePeriod(int year) {
        ActivityContent content =
                ActivityMother.withFunding(network, ActivityMother.money(year, FundingState.GRANTED, 1));
        assertThat(broken(content)).containsExactly("activity.invalid.fundingYearOutside");
    }

    @Test
    void refusesHalfAFundingAndTheSameTwice() {
        ActivityContent.Funding half = new ActivityContent.Funding(null, 2026, FundingState.GRANTED, 5L, false);
        ActivityContent.Funding whole = ActivityMother.money(2026, FundingState.GRANTED, 1);
        assertThat(broken(ActivityMother.withFunding(network, half))).containsExactly("activity.invalid.sourceMissing");
        assertThat(broken(ActivityMother.withFunding(network, whole, whole)))
                .containsExactly("activity.invalid.fundingRepeated");
    }

    @Test
    void noticesWhatIsAllowedAndLikelyForgotten() {
        ActivityContent over = ActivityMother.withStatus(network, ActivityStatus.COMPLETED);
        assertThat(ActivityRules.isOverBeforeItBegins(over, LocalDate.of(2025, 12, 31)))
                .isTrue();
        assertThat(ActivityRules.isOverBeforeItBegins(over, LocalDate.of(2026, 1, 1)))
                .isFalse();
        assertThat(ActivityRules.isOverBeforeItBegins(network, LocalDate.of(2025, 12, 31)))
                .isFalse();
        assertThat(ActivityRules.missedByOthers(network)).isEmpty();
        assertThat(ActivityRules.missedByOthers(ActivityMother.titled("Bare tittel")))
                .containsExactly(ActivityField.GOAL, ActivityField.MAIN_PRIORITY, ActivityField.REACH);
    }

    @Test
    void saysEverythingThatIsWrongWithARowEachAtItsCell() {
        ActivityContent.Funding wrong = new ActivityContent.Funding(null, 2031, null, -1L, false);
        ActivityContent.Funding empty = new ActivityContent.Funding(FundingSource.OTHER, null, null, null, false);
        ActivityContent.Funding whole = ActivityMother.money(2026, FundingState.GRANTED, 1);
        assertThat(ActivityRules.check(ActivityMother.withFunding(network, wrong, empty, whole, whole)))
                .extracting(violation -> violation.row() + " " + violation.cells())
                .containsExactly(
                        "0 [activity.funding.source]",
                        "0 [activity.funding.year]",
                        "0 [activity.funding.state]",
                        "0 [activity.funding.amount]",
                        "1 [activity.funding.year]",
                        "1 [activity.funding.state]",
                        "1 [activity.funding.amount]",
                        "3 [activity.funding.source, activity.funding.year, activity.funding.state]");
        ActivityContent.Link link = new ActivityContent.Link("ftp://x", "x".repeat(201));
        assertThat(ActivityRules.check(ActivityMother.withLinks(network, link)))
                .extracting(Problem::cells)
                .containsExactly(List.of(RowCell.ADDRESS.labelKey()), List.of(RowCell.TEXT.labelKey()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "ftp://example.org",
                "example.org",
                "https://helsedirektoratet.no@example.org",
                "https://",
                "http://a b"
            })
    void refusesLinksThatABrowserWouldNotOpenSafely(String url) {
        assertThat(broken(ActivityMother.withLinks(network, new ActivityContent.Link(url, "x"))))
                .containsExactly("activity.invalid.urlNotWeb");
    }

    @Test
    void acceptsLinksThatATelephoneBeganWithACapital() {
        assertThat(broken(ActivityMother.withLinks(network, new ActivityContent.Link("Https://example.org", ""))))
                .isEmpty();
    }

    @Test
    void saysHowLongALinkMayBe() {
        String url = "https://example.org/" + "x".repeat(2000);
        assertThat(ActivityRules.check(ActivityMother.withLinks(network, new ActivityContent.Link(url, "x"))))
                .containsExactly(
                        Problem.ofCell(ActivityField.LINKS, 0, RowCell.ADDRESS, Problem.TOO_LONG, "2\u00a0000"));
    }

    @Test
    void acceptsLinksWithNorwegianLetters() {
        assertThat(broken(ActivityMother.withLinks(
                        network, new ActivityContent.Link("https://bærekraft.example/råd?x=ø", ""))))
                .isEmpty();
    }

    @Test
    void forgetsWhatSaysNothing() {
        ActivityContent untidy = ActivityMother.withLinks(
                ActivityMother.withFunding(
                        ActivityMother.withTitle(network, "  Nettverk "),
                        new ActivityContent.Funding(null, null, null, null, false)),
                new ActivityContent.Link(" ", ""),
                new ActivityContent.Link(" https://example.org ", " "));
        ActivityContent tidy = untidy.tidied();
        assertThat(tidy.title()).isEqualTo("Nettverk");
        assertThat(tidy.funding()).isEmpty();
        assertThat(tidy.links()).containsExactly(new ActivityContent.Link("https://example.org", ""));
    }
}
