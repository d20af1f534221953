package no.usht.plan;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import no.usht.content.Field;
import no.usht.content.Fields;
import no.usht.shared.PlainText;

/** What a strategy wants to reach; measures name it by its words. */
@JsonIgnoreProperties(ignoreUnknown = true)
@RecordBuilder
@Embeddable
public record StrategyGoal(String text) implements StrategyGoalBuilder.With, Serializable {

    static final int LENGTH = 500;

    public static final Field<StrategyGoal, String> TEXT = Field.line(
                    "plan.strategyGoal.text", StrategyGoal::text, StrategyGoal::withText)
            .atMost(LENGTH);
    public static final Fields<StrategyGoal> FIELDS = Fields.of(TEXT);

    public StrategyGoal {
        text = PlainText.ofKept(text);
    }

    public static StrategyGoal blank() {
        return new StrategyGoal("");
    }

    /** Its text alone, as a history tells it. */
    @Override
    public String toString() {
        return text;
    }
}
