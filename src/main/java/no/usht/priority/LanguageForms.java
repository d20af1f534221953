package no.usht.priority;

import no.usht.shared.Language;

/** Which of two texts a reader gets. */
final class LanguageForms {

    private LanguageForms() {}

    /** The text of that form, or the bokmål one where the nynorsk is still to be written: half a page is worse than another form. */
    static String pick(Language language, String nb, String nn) {
        return nn.isBlank() ? nb : language.pick(nb, nn);
    }
}
