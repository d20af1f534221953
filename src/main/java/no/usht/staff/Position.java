package no.usht.staff;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.usht.content.Field;
import no.usht.content.Fields;
import no.usht.content.Period;
import no.usht.content.Problem;
import no.usht.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * A share of somebody's time, from one day to another.
 *
 * @param what the position or task; of somebody who is set free, from which unit
 * @param percentage of a full position
 * @param repaid what the unit gets back a year, in kroner
 * @param until null where no end is set
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@RecordBuilder
@Embeddable
public record Position(
        @Enumerated(EnumType.STRING) @Column(name = "kind") @Nullable
        PositionKind kind,

        @Column(name = "what") String what,
        @Column(name = "percentage") @Nullable Integer percentage,
        @Column(name = "period_from") @Nullable LocalDate from,
        @Column(name = "period_to") @Nullable LocalDate until,
        @Column(name = "repaid") @Nullable Long repaid)
        implements PositionBuilder.With, Serializable {

    public static final Field<Position, @Nullable PositionKind> KIND =
            Field.choice("staff.position.kind", PositionKind.class, Position::kind, Position::withKind);
    public static final Field<Position, String> WHAT = Field.line(
                    "staff.position.what", Position::what, Position::withWhat)
            .atMost(200);
    public static final Field<Position, @Nullable Integer> PERCENTAGE = Field.number(
                    "staff.position.percentage", Position::percentage, Position::withPercentage)
            .required("staff.position.percentageMissing");
    public static final Field<Position, @Nullable LocalDate> FROM =
            Field.day("staff.position.from", Position::from, Position::withFrom).required("staff.position.fromMissing");
    public static final Field<Position, @Nullable LocalDate> UNTIL =
            Field.day("staff.position.until", Position::until, Position::withUntil);
    public static final Field<Position, @Nullable Long> REPAID =
            Field.amount("staff.position.repaid", Position::repaid, Position::withRepaid);
    public static final Period<Position, LocalDate> TIME = new Period<>(FROM, UNTIL);
    public static final Fields<Position> FIELDS = Fields.of(KIND, WHAT, PERCENTAGE, FROM, UNTIL, REPAID);

    public Position {
        what = PlainText.ofKept(what);
    }

    /** What a new row starts with. */
    public static Position blank() {
        return new Position(PositionKind.POSITION, "", null, null, null, null);
    }

    boolean saysNothing() {
        return what.isEmpty() && percentage == null && from == null && until == null && repaid == null;
    }

    /** Whether that day is one of its. */
    public boolean holdsOn(LocalDate day) {
        return from != null && !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** The percentage that it adds to what the centre has; less than nothing for a leave. */
    int counts() {
        return kind == null || percentage == null ? 0 : kind.sign() * percentage;
    }

    List<Problem> check() {
        List<Problem> found = new ArrayList<>(FIELDS.check(this));
        if (kind == null) {
            found.add(Problem.of(KIND, "staff.position.kindMissing"));
        }
        if (percentage != null && (percentage < 1 || percentage > 100)) {
            found.add(Problem.of(PERCENTAGE, "staff.position.percentageWrong"));
        }
        if (kind == PositionKind.SECONDED && what.isEmpty()) {
            found.add(Problem.of(WHAT, "staff.position.unitMissing"));
        }
        if (kind != PositionKind.SECONDED && repaid != null) {
            found.add(Problem.of(REPAID, "staff.position.repaidToNobody"));
        }
        TIME.check(this).ifPresent(found::add);
        return found;
    }

    /** Such as 50 %, Kompetansebroen. */
    @Override
    public String toString() {
        return percentage + "\u00a0%" + (what.isEmpty() ? "" : ", " + what);
    }
}
