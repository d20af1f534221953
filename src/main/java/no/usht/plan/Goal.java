package no.usht.plan;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import no.usht.content.Field;
import no.usht.content.Fields;
import no.usht.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What a plan wants to reach.
 *
 * @param id by which measures name it, however it is worded; null until it is saved
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@RecordBuilder
@Embeddable
public record Goal(@Nullable GoalId id, String text) implements GoalBuilder.With, Serializable {

    private static final int LENGTH = 500;

    public static final Field<Goal, String> TEXT = Field.line("plan.goal.text", Goal::text, Goal::withText)
            .atMost(LENGTH)
            .required("plan.goal.textMissing");
    public static final List<Field<Goal, String>> CELLS = List.of(TEXT);
    public static final Fields<Goal> FIELDS = Fields.of(TEXT);

    public Goal {
        text = PlainText.ofKept(text);
    }

    public static Goal blank() {
        return new Goal(null, "");
    }

    Goal tidied() {
        return new Goal(id == null ? new GoalId(UUID.randomUUID()) : id, PlainText.line(text));
    }

    /** Its text alone, as a history tells it. */
    @Override
    public String toString() {
        return text;
    }
}
