package no.usht.plan;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import no.usht.content.Field;
import no.usht.content.Fields;
import no.usht.shared.Norwegian;
import no.usht.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What shows whether a measure has worked, entered by hand.
 *
 * @param unit what is counted or measured, such as % or deltakere
 * @param counted what the program counts it by; null: people enter it
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@RecordBuilder
@Embeddable
public record Indicator(
        String name,
        String unit,
        @Nullable BigDecimal baseline,
        @Nullable BigDecimal target,
        @Column(name = "first_actual") @Nullable BigDecimal firstActual,
        @Column(name = "second_actual") @Nullable BigDecimal secondActual,
        @Column(name = "third_actual") @Nullable BigDecimal thirdActual,
        @Nullable String counted)
        implements IndicatorBuilder.With, Serializable {

    private static final int LENGTH = 200;
    private static final int UNIT_LENGTH = 40;

    public static final Field<Indicator, String> NAME = Field.line(
                    "plan.indicator.name", Indicator::name, Indicator::withName)
            .atMost(LENGTH)
            .required("plan.indicator.nameMissing");
    public static final Field<Indicator, String> UNIT = Field.line(
                    "plan.indicator.unit", Indicator::unit, Indicator::withUnit)
            .atMost(UNIT_LENGTH);
    public static final Field<Indicator, @Nullable BigDecimal> BASELINE =
            Field.decimal("plan.indicator.baseline", Indicator::baseline, Indicator::withBaseline);
    public static final Field<Indicator, @Nullable BigDecimal> TARGET =
            Field.decimal("plan.indicator.target", Indicator::target, Indicator::withTarget);
    public static final Field<Indicator, @Nullable BigDecimal> FIRST_ACTUAL =
            Field.decimal("plan.indicator.firstActual", Indicator::firstActual, Indicator::withFirstActual);
    public static final Field<Indicator, @Nullable BigDecimal> SECOND_ACTUAL =
            Field.decimal("plan.indicator.secondActual", Indicator::secondActual, Indicator::withSecondActual);
    public static final Field<Indicator, @Nullable BigDecimal> THIRD_ACTUAL =
            Field.decimal("plan.indicator.thirdActual", Indicator::thirdActual, Indicator::withThirdActual);

    public static final Fields<Indicator> FIELDS =
            Fields.of(NAME, UNIT, BASELINE, TARGET, FIRST_ACTUAL, SECOND_ACTUAL, THIRD_ACTUAL);

    public Indicator {
        name = PlainText.ofKept(name);
        unit = PlainText.ofKept(unit);
        baseline = plain(baseline);
        target = plain(target);
        firstActual = plain(firstActual);
        secondActual = plain(secondActual);
        thirdActual = plain(thirdActual);
        counted = counted == null ? null : PlainText.ofKept(counted);
    }

    public static Indicator blank() {
        return new Indicator("", "", null, null, null, null, null, null);
    }

    /** Equal numbers are to be equal, however many zeros the database or a browser writes behind them. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** The field of what was reached in that tertial. */
    public static Field<Indicator, @Nullable BigDecimal> actual(Tertial tertial) {
        return switch (tertial) {
            case FIRST -> FIRST_ACTUAL;
            case SECOND -> SECOND_ACTUAL;
            case THIRD -> THIRD_ACTUAL;
        };
    }

    /** The same for another year: what was reached last is where it begins. */
    public Indicator forNextYear() {
        @Nullable
        BigDecimal reached = thirdActual != null ? thirdActual : secondActual != null ? secondActual : firstActual;
        return with(next -> next.baseline(reached == null ? baseline : reached)
                .firstActual(null)
                .secondActual(null)
                .thirdActual(null));
    }

    boolean saysNothing() {
        return FIELDS.stream().allMatch(field -> field.values(this).isEmpty());
    }

    /** Name and numbers, as a history tells it. */
    @Override
    public String toString() {
        return FIELDS.stream()
                .flatMap(field -> field.values(this).stream())
                .map(value -> value instanceof BigDecimal number ? Norwegian.number(number) : value.toString())
                .collect(Collectors.joining(", "));
    }
}
