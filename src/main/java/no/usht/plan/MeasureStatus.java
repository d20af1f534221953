package no.usht.plan;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import no.usht.content.Field;
import no.usht.content.Fields;
import no.usht.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * How a measure was getting on at the end of a tertial.
 *
 * @param remedy what is done about it
 * @param saidBy as the person was called then; empty until it is saved
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@RecordBuilder
@Embeddable
public record MeasureStatus(
        @Enumerated(EnumType.STRING) Tertial tertial,
        @Enumerated(EnumType.STRING) @Nullable Light light,
        String reason,
        String remedy,
        @Column(name = "said_by") String saidBy,
        @Column(name = "said_at") @Nullable Instant saidAt)
        implements MeasureStatusBuilder.With, Serializable {

    private static final int LENGTH = 2_000;

    public static final Field<MeasureStatus, @Nullable Light> LIGHT =
            Field.choice("plan.status.light", Light.class, MeasureStatus::light, MeasureStatus::withLight);
    public static final Field<MeasureStatus, String> REASON = Field.text(
                    "plan.status.reason", MeasureStatus::reason, MeasureStatus::withReason)
            .atMost(LENGTH);
    public static final Field<MeasureStatus, String> REMEDY = Field.text(
                    "plan.status.remedy", MeasureStatus::remedy, MeasureStatus::withRemedy)
            .atMost(LENGTH);

    public static final Fields<MeasureStatus> FIELDS = Fields.of(LIGHT, REASON, REMEDY);

    public MeasureStatus {
        reason = PlainText.ofKept(reason);
        remedy = PlainText.ofKept(remedy);
        saidBy = PlainText.ofKept(saidBy);
    }

    /** Nothing said yet. */
    public static MeasureStatus blank(Tertial tertial) {
        return new MeasureStatus(tertial, null, "", "", "", null);
    }

    boolean saysNothing() {
        return FIELDS.stream().allMatch(field -> field.values(this).isEmpty());
    }

    /** Whether it says the same, whoever said it. */
    boolean saysTheSame(MeasureStatus other) {
        return tertial == other.tertial
                && light == other.light
                && reason.equals(other.reason)
                && remedy.equals(other.remedy);
    }
}
