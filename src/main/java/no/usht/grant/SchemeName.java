package no.usht.grant;

import java.io.Serializable;
import no.usht.shared.Language;

/**
 * What a scheme is called, and where its money stands in the state's budget.
 *
 * @param chapter such as 0761
 * @param post such as 68
 */
public record SchemeName(String nb, String nn, String chapter, String post) implements Serializable {

    /** The name in that language form. */
    public String name(Language language) {
        return language.pickWritten(nb, nn);
    }
}
