package no.usht.assignment;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.io.Serializable;
import java.util.Objects;
import java.util.Set;
import no.usht.shared.Language;
import no.usht.shared.PlainText;
import no.usht.tenancy.CentreKey;
import org.jspecify.annotations.Nullable;

/**
 * What the directorate writes in an assignment letter, as typed; its assignments are the year's priorities.
 *
 * @param caseNumber of the directorate's archive
 * @param recipients null in older drafts; see {@link #whoGetsIt()}
 * @param centres those that get it where they are named
 * @param state null in older drafts; see {@link #standing()}
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@RecordBuilder
public record AssignmentLetterContent(
        @Nullable Integer year,
        String titleNb,
        String titleNn,
        String introductionNb,
        String introductionNn,
        String expectationsNb,
        String expectationsNn,
        String caseNumber,
        @Nullable Recipients recipients,
        Set<CentreKey> centres,
        @Nullable LetterState state)
        implements AssignmentLetterContentBuilder.With, Serializable {

    private static final AssignmentLetterContent EMPTY = AssignmentLetterContentBuilder.builder()
            .recipients(Recipients.ALL)
            .state(LetterState.DRAFT)
            .build();

    public AssignmentLetterContent {
        titleNb = PlainText.ofKept(titleNb);
        titleNn = PlainText.ofKept(titleNn);
        introductionNb = PlainText.ofKept(introductionNb);
        introductionNn = PlainText.ofKept(introductionNn);
        expectationsNb = PlainText.ofKept(expectationsNb);
        expectationsNn = PlainText.ofKept(expectationsNn);
        caseNumber = PlainText.ofKept(caseNumber);
        centres = centres == null ? Set.of() : Set.copyOf(centres);
    }

    /** What a form for a new one starts with. */
    public static AssignmentLetterContent empty() {
        return EMPTY;
    }

    /** How far it has come. */
    public LetterState standing() {
        return Objects.requireNonNullElse(state, LetterState.DRAFT);
    }

    /** To whom it goes. */
    public Recipients whoGetsIt() {
        return Objects.requireNonNullElse(recipients, Recipients.ALL);
    }

    /** What it is called, in that language form. */
    public String title(Language language) {
        return language.pickWritten(titleNb, titleNn);
    }

    AssignmentLetterContent tidied() {
        return AssignmentLetterRecord.FIELDS
                .tidied(this)
                .with(tidy -> tidy.recipients(whoGetsIt())
                        .centres(whoGetsIt() == Recipients.ALL ? Set.of() : centres)
                        .state(standing()));
    }
}
