package no.usht.print;

import java.util.ResourceBundle;
import no.usht.shared.Language;

/** The few words that every document has, whoever it is from. */
final class Texts {

    private static final String BUNDLE = "vaadin-i18n.translations";

    private Texts() {}

    static ResourceBundle in(Language language) {
        return ResourceBundle.getBundle(BUNDLE, language.locale());
    }
}
