package no.usht.grant;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.Serializable;
import no.usht.shared.Language;
import no.usht.shared.PlainText;

/**
 * One answer of a choice, or one column of a table.
 *
 * @param key stays when the words change
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Option(String key, String nb, String nn) implements Serializable {

    public Option {
        key = PlainText.ofKept(key);
        nb = PlainText.ofKept(nb);
        nn = PlainText.ofKept(nn);
    }

    /** The words in that language form, or the bokmål ones where there are no other. */
    public String label(Language language) {
        return language.pickWritten(nb, nn);
    }

    Option tidied() {
        return new Option(key, PlainText.line(nb), PlainText.line(nn));
    }
}
