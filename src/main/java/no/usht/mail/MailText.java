package no.usht.mail;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import no.usht.shared.Language;

/** The views' own texts, for a reader who is not at a page. */
public record MailText(Language language) {

    /** The text of that key. */
    public String of(String key, Object... arguments) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "vaadin-i18n.translations",
                language.locale(),
                // Else the machine's own language would stand in where a file is missing.
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
    }
}
