package no.usht.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.usht.access.Permission;
import no.usht.content.Field;
import no.usht.content.Fields;
import no.usht.content.Problem;
import no.usht.keeping.RecordKind;
import no.usht.shared.YearSpan;
import no.usht.tenancy.CentreKey;
import org.jspecify.annotations.Nullable;

/** What an assignment letter consists of, and where it is kept. */
public final class AssignmentLetterRecord {

    private static final int TITLE = 200;
    private static final int CASE = 50;
    private static final int TEXT = 20_000;

    public static final Field<AssignmentLetterContent, String> TITLE_NB = Field.line(
                    "assignment.letter.titleNb", AssignmentLetterContent::titleNb, AssignmentLetterContent::withTitleNb)
            .atMost(TITLE)
            .required("assignment.letter.titleMissing");
    public static final Field<AssignmentLetterContent, String> TITLE_NN = Field.line(
                    "assignment.letter.titleNn", AssignmentLetterContent::titleNn, AssignmentLetterContent::withTitleNn)
            .atMost(TITLE);
    public static final Field<AssignmentLetterContent, @Nullable Integer> YEAR = Field.number(
                    "assignment.letter.year", AssignmentLetterContent::year, AssignmentLetterContent::withYear)
            .required("assignment.letter.yearMissing");
    public static final Field<AssignmentLetterContent, String> CASE_NUMBER = Field.line(
                    "assignment.letter.caseNumber",
                    AssignmentLetterContent::caseNumber,
                    AssignmentLetterContent::withCaseNumber)
            .atMost(CASE);
    public static final Field<AssignmentLetterContent, String> INTRODUCTION_NB = Field.text(
                    "assignment.letter.introductionNb",
                    AssignmentLetterContent::introductionNb,
                    AssignmentLetterContent::withIntroductionNb)
            .atMost(TEXT);
    public static final Field<AssignmentLetterContent, String> INTRODUCTION_NN = Field.text(
                    "assignment.letter.introductionNn",
                    AssignmentLetterContent::introductionNn,
                    AssignmentLetterContent::withIntroductionNn)
            .atMost(TEXT);
    public static final Field<AssignmentLetterContent, String> EXPECTATIONS_NB = Field.text(
                    "assignment.letter.expectationsNb",
                    AssignmentLetterContent::expectationsNb,
                    AssignmentLetterContent::withExpectationsNb)
            .atMost(TEXT);
    public static final Field<AssignmentLetterContent, String> EXPECTATIONS_NN = Field.text(
                    "assignment.letter.expectationsNn",
                    AssignmentLetterContent::expectationsNn,
                    AssignmentLetterContent::withExpectationsNn)
            .atMost(TEXT);
    public static final Field<AssignmentLetterContent, @Nullable Recipients> RECIPIENTS = Field.choice(
            "assignment.letter.recipients",
            Recipients.class,
            AssignmentLetterContent::recipients,
            AssignmentLetterContent::withRecipients);
    public static final Field<AssignmentLetterContent, Set<CentreKey>> CENTRES = Field.several(
            "assignment.letter.centres", AssignmentLetterContent::centres, AssignmentLetterContent::withCentres);
    public static final Field<AssignmentLetterContent, @Nullable LetterState> STATE = Field.choice(
            "assignment.letter.state",
            LetterState.class,
            AssignmentLetterContent::state,
            AssignmentLetterContent::withState);

    public static final Fields<AssignmentLetterContent> FIELDS = Fields.of(
                    TITLE_NB,
                    TITLE_NN,
                    YEAR,
                    CASE_NUMBER,
                    STATE,
                    INTRODUCTION_NB,
                    INTRODUCTION_NN,
                    EXPECTATIONS_NB,
                    EXPECTATIONS_NN,
                    RECIPIENTS,
                    CENTRES)
            .together(RECIPIENTS, CENTRES);

    public static final RecordKind<AssignmentLetterContent> KIND = RecordKind.kept(
                    "assignment_letter",
                    AssignmentLetter.class,
                    AssignmentLetterId::new,
                    AssignmentLetter::new,
                    AssignmentLetterContent.empty(),
                    FIELDS,
                    Permission.ASSIGNMENT_DRAFT_READ,
                    Permission.ASSIGNMENT_WRITE)
            .ruled(AssignmentLetterContent::tidied, AssignmentLetterRecord::broken)
            .part(
                    "assignment_letter_centre",
                    CENTRES,
                    row -> row.text("recipient_key").map(CentreKey::new));

    /** What has to be written before a second person reads it. */
    private static final List<Field<AssignmentLetterContent, String>> NEEDED =
            List.of(TITLE_NN, CASE_NUMBER, INTRODUCTION_NB, INTRODUCTION_NN, EXPECTATIONS_NB, EXPECTATIONS_NN);

    private AssignmentLetterRecord() {}

    private static List<Problem> broken(AssignmentLetterContent content) {
        List<Problem> found = new ArrayList<>(FIELDS.check(content));
        if (content.year() != null && !YearSpan.OF_PRIORITIES.contains(content.year())) {
            found.add(Problem.of(YEAR, "assignment.letter.yearWrong"));
        }
        if (content.whoGetsIt() == Recipients.NAMED && content.centres().isEmpty()) {
            found.add(Problem.of(CENTRES, "assignment.letter.centresMissing"));
        }
        return FIELDS.sorted(found);
    }

    /** What is not written yet and has to be before a second person reads it. */
    static List<Problem> missing(AssignmentLetterContent content) {
        return NEEDED.stream()
                .filter(field -> field.get(content).isBlank())
                .map(field -> Problem.of(field, "assignment.letter.missing." + field.key()))
                .toList();
    }
}
