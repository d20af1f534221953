package no.usht.priority;

import static no.usht.priority.PriorityMother.content;
import static no.usht.priority.PriorityMother.covering;
import static no.usht.priority.PriorityMother.draft;
import static no.usht.priority.PriorityMother.published;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.usht.content.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PriorityRulesTests {

    @Test
    void acceptsAWholePriority() {
        Priority older = published(2026, "Demensplan");
        assertThat(broken(content(2027, 2029, "Demensplan", older.id()), older)).isEmpty();
    }

    @Test
    void refusesADraftWithoutABokmalName() {
        PriorityContent nameless =
                PriorityContent.of(2027).with(it -> it.key("demens").nameNb(" "));
        assertThat(broken(nameless)).containsExactly("priority.problem.nameNbMissing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200b", "\u00a0\u2060", "\u00ad\u3164", "\0", "\ud83d"})
    void refusesANameOfWhichNothingIsSeen(String name) {
        PriorityContent nameless =
                PriorityContent.of(2027).with(it -> it.key("demens").nameNb(name));
        assertThat(broken(nameless)).containsExactly("priority.problem.nameNbMissing");
    }

    @Test
    void needsBothNamesToBePublishedButNotToBeADraft() {
        PriorityContent bokmalOnly =
                PriorityContent.of(2027).with(it -> it.key("demens").nameNb("Demens"));
        Priority draft = draft(bokmalOnly);

        assertThat(broken(bokmalOnly)).isEmpty();
        assertThat(rules(new PriorityRules(List.of(draft)).brokenByPublishing(draft)))
                .containsExactly("priority.problem.nameNnMissing");
    }

    @ParameterizedTest
    @CsvSource({
        "2008, 2010, priority.problem.yearsOutOfRange",
        "2099, 2101, priority.problem.yearsOutOfRange",
        "2027, 2026, content.problem.periodBackwards",
    })
    void refusesImpossibleYears(int from, int to, String rule) {
        assertThat(broken(content(from, to, "Demensplan", null))).containsExactly(rule);
    }

    @Test
    void lengthensThePublishedOnesYearsButNeverShortensThem() {
        Priority published = published(2026, "Demensplan");

        assertThat(reworked(published, content(2026, 2028, "Demensplan", null))).isEmpty();
        assertThat(reworked(published, content(2027, 2027, "Demensplan", null)))
                .containsExactly("priority.problem.yearsShrunk");
        assertThat(reworked(published, content(2025, 2026, "Demensplan", null)))
                .containsExactly("priority.problem.yearsShrunk");
    }

    @Test
    void keepsTheKeyOfAPublishedOneForGood() {
        PriorityContent renamed = content(2026, "Demensomsorg");

        assertThat(reworked(draft(2026, "Demensplan"), renamed)).isEmpty();
        assertThat(reworked(published(2026, "Demensplan"), renamed)).containsExactly("priority.problem.keyFixed");
    }

    @Test
    void refusesTheSameKeyTwiceInAYear() {
        Priority other = published(2026, "Demensplan");

        assertThat(broken(content(2026, "Demensplan"), other)).containsExactly("priority.problem.keyTaken");
        assertThat(broken(content(2027, "Demensplan"), other)).isEmpty();
        assertThat(reworked(other, content(2026, "Demensplan"))).isEmpty();
    }

    @Test
    void continuesOnlyAnOlderOne() {
        Priority sameYear = published(2027, "Velferdsteknologi");

        assertThat(broken(content(2027, 2027, "Demensplan", sameYear.id()), sameYear))
                .containsExactly("priority.problem.continuesNotOlder");
        assertThat(broken(content(2027, 2027, "Demensplan", new PriorityId(UUID.randomUUID()))))
                .containsExactly("priority.problem.continuesNotOlder");
    }

    @Test
    void doesNotMovePastWhatContinuesIt() {
        Priority older = draft(2026, "Demensplan");
        Priority newer = draft(content(2027, 2027, "Demensplan", older.id()));

        assertThat(reworked(older, content(2027, 2027, "Demens", null), newer))
                .containsExactly("priority.problem.continuedByNotNewer");
    }

    @Test
    void coversOnlyWhatHoldsInTheSameYears() {
        Priority covered = published(2026, "Demensplan");

        assertThat(broken(content(2027, 2027, "Leve hele livet", null, covering(covered)), covered))
                .containsExactly("priority.problem.coversOtherYear");
        assertThat(broken(content(2025, 2026, "Leve hele livet", null, covering(covered)), covered))
                .isEmpty();
    }

    @Test
    void doesNotLeaveTheYearsOfItsUmbrella() {
        Priority covered = draft(2026, "Demensplan");
        Priority umbrella = draft(2026, "Leve hele livet", covered);

        assertThat(reworked(covered, content(2027, "Demensplan"), umbrella))
                .containsExactly("priority.problem.coveredInOtherYear");
    }

    @Test
    void neverCoversItselfNotEvenThroughOthers() {
        Priority inner = draft(2026, "Ernæring");
        Priority middle = draft(2026, "Demensplan", inner);
        Priority outer = draft(2026, "Leve hele livet", middle);

        assertThat(reworked(inner, content(2026, 2026, "Ernæring", null, covering(inner)), middle, outer))
                .containsExactly("priority.problem.coversInACircle");
        assertThat(reworked(inner, content(2026, 2026, "Ernæring", null, covering(outer)), middle, outer))
                .containsExactly("priority.problem.coversInACircle");
        assertThat(reworked(
                        outer, content(2026, 2026, "Leve hele livet", null, covering(middle, inner)), middle, inner))
                .isEmpty();
    }

    @Test
    void doesNotTellADraftsNameByPublishingItsUmbrella() {
        Priority covered = draft(2026, "Demensplan");
        Priority umbrella = draft(2026, "Leve hele livet", covered);
        PriorityRules rules = new PriorityRules(List.of(covered, umbrella));

        assertThat(rules(rules.brokenByPublishing(umbrella))).containsExactly("priority.problem.coversDraft");
        covered.publish();
        assertThat(rules.brokenByPublishing(umbrella)).isEmpty();
    }

    @Test
    void deletesNoDraftThatOthersPointTo() {
        Priority draft = draft(2026, "Demensplan");
        Priority newer = draft(content(2027, 2027, "Demensplan", draft.id()));
        Priority umbrella = draft(2026, "Leve hele livet", draft);

        assertThat(new PriorityRules(List.of(draft, newer, umbrella)).brokenByDeletion(draft))
                .containsExactly(
                        Problem.ofAll("priority.problem.inUse", "Demensplan"),
                        Problem.ofAll("priority.problem.inUse", "Leve hele livet"));
        assertThat(new PriorityRules(List.of(draft)).brokenByDeletion(draft)).isEmpty();
    }

    private static List<String> broken(PriorityContent content, Priority... others) {
        return rules(new PriorityRules(List.of(others)).brokenByDraft(content));
    }

    private static List<String> reworked(Priority saved, PriorityContent content, Priority... others) {
        List<Priority> all = new ArrayList<>(List.of(others));
        all.add(saved);
        return rules(new PriorityRules(all).brokenByRework(saved, content));
    }

    private static List<String> rules(List<Problem> problems) {
        return problems.stream().map(Problem::key).toList();
    }
}
