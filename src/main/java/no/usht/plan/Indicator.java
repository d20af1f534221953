package no.usht.plan;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.stream.Collectors;
import no.usht.content.Field;
import no.usht.content.Fields;
import no.usht.shared.Norwegian;
import no.usht.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What shows whether a measure has worked.
 *
 * @param unit what is counted or measured, such as % or deltakere
 * @param counting how the program counts what was reached; null: people enter it
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
        @Embedded @Nullable Counting counting)
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

    /** The key of what the program counts. */
    public static final Field<Indicator, @Nullable String> FIGURE =
            Field.one("plan.indicator.figure", Indicator::figure, Indicator::withFigure);
    /** In what it counts. */
    public static final Field<Indicator, @Nullable Counting> AMONG =
            Field.one("plan.indicator.among", Indicator::among, Indicator::countedAmong);

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
    }

    public static Indicator blank() {
        return new Indicator("", "", null, null, null, null, null, null);
    }

    /** Its name with the unit, such as Deltakere (personer). */
    public String named() {
        return unit.isEmpty() ? name : name + " (" + unit + ")";
    }

    /** Whether the program counts what was reached. */
    public boolean isCounted() {
        return counting != null;
    }

    private @Nullable String figure() {
        return counting == null ? null : counting.figure();
    }

    private Indicator withFigure(@Nullable String figure) {
        if (figure == null) {
            return withCounting(null);
        }
        return withCounting(counting == null ? Counting.of(figure) : counting.withFigure(figure));
    }

    /** Without the figure, so that it is the same whichever is counted. */
    private @Nullable Counting among() {
        return counting == null ? null : counting.withFigure("");
    }

    private Indicator countedAmong(@Nullable Counting among) {
        return counting == null || among == null ? this : withCounting(among.withFigure(counting.figure()));
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
        return begun().withBaseline(reached == null ? baseline : reached);
    }

    /** The same without what was reached. */
    public Indicator begun() {
        return with(begun -> begun.firstActual(null).secondActual(null).thirdActual(null));
    }

    /** As it is kept: what the program counts is not, since it is counted anew. */
    Indicator tidied() {
        Indicator tidy = FIELDS.tidied(this);
        return isCounted() ? tidy.begun() : tidy;
    }

    boolean saysNothing() {
        return !isCounted()
                && FIELDS.stream().allMatch(field -> field.values(this).isEmpty());
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
