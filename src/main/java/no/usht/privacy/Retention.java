package no.usht.privacy;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import no.usht.content.Field;
import no.usht.content.Fields;
import no.usht.content.Problem;
import no.usht.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * For what names of a kind are kept, and for how long.
 *
 * @param purpose empty: the usual one
 * @param months after a name was used last
 */
public record Retention(String purpose, @Nullable Integer months) implements Serializable {

    public static final Field<Retention, String> PURPOSE = Field.<Retention>text(
                    "privacy.retention.purpose", Retention::purpose, Retention::withPurpose)
            .atMost(500)
            .required("privacy.retention.purposeMissing");
    public static final Field<Retention, @Nullable Integer> MONTHS = Field.<Retention>number(
                    "privacy.retention.months", Retention::months, Retention::withMonths)
            .required("privacy.retention.monthsMissing");
    public static final Fields<Retention> FIELDS = Fields.of(PURPOSE, MONTHS);

    public Retention {
        purpose = PlainText.ofKept(purpose);
    }

    private Retention withPurpose(String other) {
        return new Retention(other, months);
    }

    private Retention withMonths(@Nullable Integer other) {
        return new Retention(purpose, other);
    }

    /** All that is wrong with it where names can be kept for so many months. */
    public List<Problem> check(int longest) {
        List<Problem> found = new ArrayList<>(FIELDS.check(this));
        if (months != null && (months < 1 || months > longest)) {
            found.add(Problem.of(MONTHS, "privacy.retention.monthsWrong", longest));
        }
        return FIELDS.sorted(found);
    }
}
