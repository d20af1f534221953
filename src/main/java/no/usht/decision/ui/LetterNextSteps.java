package no.usht.decision.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.decision.GrantLetters;
import no.usht.notify.NextStep;
import no.usht.notify.NextStep.Urgency;
import no.usht.notify.NextStepSource;
import no.usht.pages.RecordAddress;
import no.usht.shared.Language;
import no.usht.shell.Places;
import org.springframework.stereotype.Component;

/** The letters that nobody has opened yet, for those who may answer for the centre. */
@Component
class LetterNextSteps implements NextStepSource {

    private final GrantLetters letters;
    private final Access access;

    LetterNextSteps(GrantLetters letters, Access access) {
        this.letters = letters;
        this.access = access;
    }

    @Override
    public List<NextStep> nextSteps(int year, Language language) {
        if (!access.may(Permission.LETTER_READ) || !access.may(Permission.APPLICATION_SEND)) {
            return List.of();
        }
        return letters.received().stream()
                .filter(letter -> letter.seenAt() == null)
                .map(letter -> new NextStep(
                        letter.content().title(),
                        I18NProvider.translate(language.locale(), "decision.steps.text"),
                        I18NProvider.translate(language.locale(), "decision.steps.label"),
                        null,
                        Urgency.NOW,
                        Places.href(
                                DecisionViews.Letter.class,
                                RecordAddress.id(letter.decision().id()))))
                .toList();
    }
}
