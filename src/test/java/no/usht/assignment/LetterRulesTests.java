package no.usht.assignment;

import static no.usht.assignment.LetterMother.assignment;
import static no.usht.assignment.LetterMother.both;
import static no.usht.assignment.LetterMother.letter;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.usht.content.Problem;
import no.usht.keeping.Saved;
import no.usht.plan.ActionPlanContent;
import no.usht.plan.MeasureContent;
import no.usht.plan.PlanTree;
import no.usht.priority.PriorityId;
import org.junit.jupiter.api.Test;

class LetterRulesTests {

    private static final UUID DEMENTIA = UUID.randomUUID();
    private static final UUID SAFETY = UUID.randomUUID();
    private static final UUID LEADING = UUID.randomUUID();

    private static Saved<MeasureContent> measure(String title, UUID... priorities) {
        return new Saved<>(
                UUID.randomUUID(),
                0,
                MeasureContent.empty()
                        .withTitle(title)
                        .withPriorities(
                                Set.of(priorities).stream().map(PriorityId::new).collect(Collectors.toSet())));
    }

    private static PlanTree plan(List<Saved<MeasureContent>> measures) {
        return new PlanTree(
                new Saved<>(UUID.randomUUID(), 0, ActionPlanContent.ofYear(2026, "Plan")),
                List.of(new PlanTree.Branch(Optional.empty(), measures)));
    }

    @Test
    void holdsEachAssignmentAgainstThePlansAndPutsThoseFirstThatNothingServes() {
        Letter letter = letter(
                assignment(DEMENTIA, "Demens", ""),
                assignment(SAFETY, "Trygghet", ""),
                assignment(LEADING, "Leiing", ""));

        List<ServedAssignment> served = ServedAssignment.of(
                letter,
                List.of(
                        plan(List.of(measure("Kurs", DEMENTIA, LEADING))),
                        plan(List.of(measure("Nettverk", DEMENTIA), measure("Annet")))));

        assertThat(served).extracting(ServedAssignment::number).containsExactly(2, 1, 3);
        assertThat(served).extracting(ServedAssignment::isUnserved).containsExactly(true, false, false);
        assertThat(served.get(1).measures())
                .extracting(measure -> measure.content().title())
                .containsExactly("Kurs", "Nettverk");
    }

    @Test
    void servesNothingWithoutAPlan() {
        assertThat(ServedAssignment.of(letter(assignment(DEMENTIA, "Demens", "")), List.of()))
                .allMatch(ServedAssignment::isUnserved);
    }

    @Test
    void tellsWhatIsOtherInAVersion() {
        Letter older = letter(assignment(DEMENTIA, "Demens", "Kurs"), assignment(SAFETY, "Trygghet", ""));
        Letter newer = new Letter(
                2026,
                older.title(),
                both("Ny innledning"),
                older.expectations(),
                "24/2",
                List.of(assignment(DEMENTIA, "Demens", "Kurs for alle"), assignment(LEADING, "Leiing", "")));

        LetterChanges changes = LetterChanges.between(older, newer);

        assertThat(changes.parts()).containsExactly(LetterPart.INTRODUCTION, LetterPart.CASE_NUMBER);
        assertThat(changes.added()).extracting(one -> one.name().nb()).containsExactly("Leiing");
        assertThat(changes.removed()).extracting(one -> one.name().nb()).containsExactly("Trygghet");
        assertThat(changes.altered()).extracting(one -> one.name().nb()).containsExactly("Demens");
    }

    @Test
    void needsBothFormsBeforeASecondPersonReadsIt() {
        assertThat(AssignmentLetterRecord.missing(LetterMother.content(2026))).isEmpty();
        assertThat(AssignmentLetterRecord.missing(
                        LetterMother.content(2026).withIntroductionNn("").withCaseNumber(" ")))
                .extracting(Problem::field)
                .containsExactly("assignment.letter.caseNumber", "assignment.letter.introductionNn");
    }

    @Test
    void needsNamesWhereItIsNotForAll() {
        assertThat(AssignmentLetterRecord.KIND.check(LetterMother.content(2026).withRecipients(Recipients.NAMED)))
                .extracting(Problem::field)
                .containsExactly("assignment.letter.centres");
    }

    private static LetterFacts facts(LetterState state, boolean same, boolean own, boolean stale) {
        return new LetterFacts(state, 1, List::of, () -> same, () -> own, () -> stale);
    }

    @Test
    void isSignedByAnotherThanWhoPutItForwardAndAsItIsNow() {
        assertThat(LetterSteps.ALL.whyNot(facts(LetterState.IN_REVIEW, false, true, false), LetterAction.SIGN))
                .extracting(Problem::key)
                .containsExactly("assignment.step.own");
        assertThat(LetterSteps.ALL.whyNot(facts(LetterState.IN_REVIEW, false, false, true), LetterAction.SIGN))
                .extracting(Problem::key)
                .containsExactly("assignment.step.stale");
        assertThat(LetterSteps.ALL.whyNot(facts(LetterState.IN_REVIEW, false, false, false), LetterAction.SIGN))
                .isEmpty();
    }

    @Test
    void isNotSignedOnceMoreAndNotDeletedOnceSigned() {
        assertThat(LetterSteps.ALL.whyNot(facts(LetterState.DRAFT, true, false, false), LetterAction.PUT_FORWARD))
                .extracting(Problem::key)
                .containsExactly("assignment.step.same");
        assertThat(LetterSteps.ALL.whyNot(facts(LetterState.DRAFT, false, false, false), LetterAction.DELETE))
                .extracting(Problem::key)
                .containsExactly("assignment.step.signedStays");
        assertThat(LetterSteps.ALL.whyNot(facts(LetterState.DRAFT, false, false, false), LetterAction.SEND))
                .extracting(Problem::key)
                .containsExactly("assignment.step.draft");
    }
}
