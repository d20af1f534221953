package no.usht.assignment.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.assignment.ReceivedLetters;
import no.usht.assignment.ReceivedLetters.Received;
import no.usht.notify.NextStep;
import no.usht.notify.NextStep.Urgency;
import no.usht.notify.NextStepSource;
import no.usht.pages.RecordAddress;
import no.usht.shared.Language;
import no.usht.shell.Places;
import org.springframework.stereotype.Component;

/** The assignment letters that nobody has confirmed to have read, for those who can. */
@Component
class AssignmentNextSteps implements NextStepSource {

    private final ReceivedLetters letters;
    private final Access access;

    AssignmentNextSteps(ReceivedLetters letters, Access access) {
        this.letters = letters;
        this.access = access;
    }

    @Override
    public List<NextStep> nextSteps(int year, Language language) {
        if (!access.may(Permission.ASSIGNMENT_CONFIRM)) {
            return List.of();
        }
        return letters.newest().stream()
                .filter(letter -> !letter.isRead())
                .map(letter -> step(letter, language))
                .toList();
    }

    private static NextStep step(Received letter, Language language) {
        return new NextStep(
                I18NProvider.translate(
                        language.locale(),
                        "assignment.steps.read",
                        letter.version().content().title().in(language)),
                "",
                I18NProvider.translate(language.locale(), "assignment.steps.label"),
                null,
                Urgency.SOON,
                Places.href(
                        ReceivedViews.One.class, RecordAddress.id(letter.copy().id())));
    }
}
