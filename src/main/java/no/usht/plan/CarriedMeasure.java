package no.usht.plan;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import no.usht.content.Field;
import no.usht.content.Fields;
import no.usht.content.Problem;
import no.usht.shared.PlainText;
import org.jspecify.annotations.Nullable;

/** What becomes of a measure when the next year is planned, as typed. */
@JsonIgnoreProperties(ignoreUnknown = true)
@RecordBuilder
public record CarriedMeasure(
        MeasureId measure, String title, @Nullable Outcome outcome, String reason)
        implements CarriedMeasureBuilder.With, Serializable {

    private static final int LENGTH = 2_000;

    public static final Field<CarriedMeasure, @Nullable Outcome> OUTCOME =
            Field.choice("plan.carried.outcome", Outcome.class, CarriedMeasure::outcome, CarriedMeasure::withOutcome);
    public static final Field<CarriedMeasure, String> REASON = Field.line(
                    "plan.carried.reason", CarriedMeasure::reason, CarriedMeasure::withReason)
            .atMost(LENGTH);
    public static final Fields<CarriedMeasure> FIELDS = Fields.of(OUTCOME, REASON);

    public CarriedMeasure {
        title = PlainText.ofKept(title);
        reason = PlainText.ofKept(reason);
    }

    List<Problem> check() {
        List<Problem> found = new ArrayList<>(FIELDS.check(this));
        if (outcome == null) {
            found.add(Problem.of(OUTCOME, "plan.carried.outcomeMissing"));
        } else if (outcome == Outcome.DROPPED && PlainText.isBlank(reason)) {
            found.add(Problem.of(REASON, "plan.measure.outcomeReasonMissing"));
        }
        return found;
    }
}
