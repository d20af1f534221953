package no.usht.assignment.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Map;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.assignment.AssignmentLetterContent;
import no.usht.assignment.AssignmentLetterId;
import no.usht.assignment.AssignmentLetterRecord;
import no.usht.assignment.AssignmentLetterService;
import no.usht.assignment.LetterState;
import no.usht.keeping.RecordFilter;
import no.usht.keeping.RecordService;
import no.usht.keeping.Saved;
import no.usht.notify.NextStep;
import no.usht.notify.NextStep.Urgency;
import no.usht.notify.NextStepSource;
import no.usht.pages.RecordAddress;
import no.usht.shared.Language;
import no.usht.shell.Places;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Assignment letters that wait for the person to sign them, on the directorate's first page. */
@Component
class SignNextSteps implements NextStepSource {

    private static final int MOST = 3;

    private static final RecordFilter<AssignmentLetterContent> IN_REVIEW =
            new RecordFilter<>("", List.of(), Map.of(AssignmentLetterRecord.STATE, LetterState.IN_REVIEW));

    private final RecordService records;
    private final AssignmentLetterService letters;
    private final Access access;

    SignNextSteps(RecordService records, AssignmentLetterService letters, Access access) {
        this.records = records;
        this.letters = letters;
        this.access = access;
    }

    @Override
    public List<NextStep> nextSteps(int year, Language language) {
        if (!access.may(Permission.ASSIGNMENT_SIGN)) {
            return List.of();
        }
        return records
                .page(
                        AssignmentLetterRecord.KIND,
                        IN_REVIEW,
                        PageRequest.of(0, MOST, AssignmentLetterService.NEWEST_FIRST))
                .stream()
                .filter(letter -> !letters.isOwn(new AssignmentLetterId(letter.id())))
                .map(letter -> step(letter, language))
                .toList();
    }

    private static NextStep step(Saved<AssignmentLetterContent> letter, Language language) {
        return new NextStep(
                I18NProvider.translate(
                        language.locale(),
                        "assignment.steps.sign",
                        language.pickWritten(
                                letter.content().titleNb(), letter.content().titleNn())),
                "",
                I18NProvider.translate(language.locale(), "assignment.steps.label"),
                null,
                Urgency.SOON,
                Places.href(AssignmentLetterViews.Detail.class, RecordAddress.id(letter.id())));
    }
}
