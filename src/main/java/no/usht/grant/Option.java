package no.usht.grant;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.io.Serializable;
import no.usht.content.Field;
import no.usht.content.Fields;
import no.usht.shared.Language;
import no.usht.shared.PlainText;

/**
 * One answer of a choice, or one column of a table.
 *
 * @param key stays when the words change; empty while it is new
 */
@RecordBuilder
@JsonIgnoreProperties(ignoreUnknown = true)
public record Option(String key, String nb, String nn) implements OptionBuilder.With, Serializable {

    private static final int LENGTH = 200;

    public static final Field<Option, String> NB = Field.line("grant.option.nb", Option::nb, Option::withNb)
            .atMost(LENGTH)
            .required("grant.option.missing");
    public static final Field<Option, String> NN = Field.line("grant.option.nn", Option::nn, Option::withNn)
            .atMost(LENGTH)
            .required("grant.option.missing");
    public static final Fields<Option> FIELDS = Fields.of(NB, NN);

    public Option {
        key = PlainText.ofKept(key);
        nb = PlainText.ofKept(nb);
        nn = PlainText.ofKept(nn);
    }

    /** One that is still to be written. */
    public static Option blank() {
        return new Option("", "", "");
    }

    boolean saysNothing() {
        return nb.isBlank() && nn.isBlank();
    }

    /** The words in that language form, or the bokmål ones where there are no other. */
    public String label(Language language) {
        return language.pickWritten(nb, nn);
    }
}
