package no.usht.plan;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import no.usht.priority.PriorityId;
import no.usht.shared.ActivityKind;
import no.usht.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * How the program counts an indicator.
 *
 * @param figure the key of one of {@link no.usht.centre.CountedFigures}
 * @param among in what
 * @param priority the one that activities serve; for {@link Among#PRIORITY}
 * @param kind of activities; for {@link Among#KIND}
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@RecordBuilder
@Embeddable
public record Counting(
        @Column(name = "counted") String figure,

        @Enumerated(EnumType.STRING) @Column(name = "counted_among")
        Among among,

        @Column(name = "counted_priority") @Nullable PriorityId priority,

        @Enumerated(EnumType.STRING) @Column(name = "counted_kind") @Nullable
        ActivityKind kind)
        implements CountingBuilder.With, Serializable {

    public Counting {
        figure = PlainText.ofKept(figure);
    }

    /** Of the activities that carry the measure out. */
    public static Counting of(String figure) {
        return new Counting(figure, Among.MEASURE, null, null);
    }

    /** The same of activities that serve that priority. */
    public Counting serving(PriorityId wanted) {
        return new Counting(figure, Among.PRIORITY, wanted, null);
    }

    /** The same of activities of that kind. */
    public Counting ofKind(ActivityKind wanted) {
        return new Counting(figure, Among.KIND, null, wanted);
    }

    /** The same of all that the centre does. */
    public Counting ofCentre() {
        return new Counting(figure, Among.CENTRE, null, null);
    }
}
