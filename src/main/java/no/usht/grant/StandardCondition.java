package no.usht.grant;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import no.usht.content.Field;
import no.usht.content.Fields;
import no.usht.shared.Language;
import no.usht.shared.PlainText;

/** A condition on which every grant of a scheme is given. */
@JsonIgnoreProperties(ignoreUnknown = true)
@RecordBuilder
@Embeddable
public record StandardCondition(String nb, String nn) implements StandardConditionBuilder.With, Serializable {

    private static final int LENGTH = 1_000;

    public static final Field<StandardCondition, String> NB = Field.line(
                    "grant.condition.nb", StandardCondition::nb, StandardCondition::withNb)
            .atMost(LENGTH)
            .required("grant.condition.missing");
    public static final Field<StandardCondition, String> NN = Field.line(
                    "grant.condition.nn", StandardCondition::nn, StandardCondition::withNn)
            .atMost(LENGTH)
            .required("grant.condition.missing");
    public static final Fields<StandardCondition> FIELDS = Fields.of(NB, NN);

    public StandardCondition {
        nb = PlainText.ofKept(nb);
        nn = PlainText.ofKept(nn);
    }

    public static StandardCondition blank() {
        return new StandardCondition("", "");
    }

    boolean saysNothing() {
        return nb.isEmpty() && nn.isEmpty();
    }

    /** In that language form. */
    public String text(Language language) {
        return language.pickWritten(nb, nn);
    }

    /** As a history tells it. */
    @Override
    public String toString() {
        return nb;
    }
}
