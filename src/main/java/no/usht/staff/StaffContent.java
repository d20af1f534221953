package no.usht.staff;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import no.usht.shared.PlainText;

/** What people fill in about somebody who works at the centre, as typed. */
@JsonIgnoreProperties(ignoreUnknown = true)
@RecordBuilder
public record StaffContent(String name, String title, String email, List<Position> positions, String notes)
        implements StaffContentBuilder.With, Serializable {

    private static final StaffContent EMPTY = new StaffContent("", "", "", List.of(), "");

    public StaffContent {
        name = PlainText.ofKept(name);
        title = PlainText.ofKept(title);
        email = PlainText.ofKept(email);
        positions = positions == null ? List.of() : List.copyOf(positions);
        notes = PlainText.ofKept(notes);
    }

    /** What a form for a new one starts with. */
    public static StaffContent empty() {
        return EMPTY;
    }

    StaffContent tidied() {
        return StaffRecord.FIELDS
                .tidied(this)
                .withPositions(positions.stream()
                        .map(Position.FIELDS::tidied)
                        .filter(Predicate.not(Position::saysNothing))
                        .toList());
    }

    /** The percentage of a full position that the centre has of this person on that day. */
    public int percentageOn(LocalDate day) {
        return Math.max(
                0,
                positions.stream()
                        .filter(position -> position.holdsOn(day))
                        .mapToInt(Position::counts)
                        .sum());
    }

    /** The percentage that is shared out to tasks on that day. */
    public int tasksOn(LocalDate day) {
        return positions.stream()
                .filter(position -> position.kind() == PositionKind.TASK && position.holdsOn(day))
                .mapToInt(position -> position.percentage() == null ? 0 : position.percentage())
                .sum();
    }

    /** Whether it is more than anybody can work, or more is shared out than there is; people are told, and may mean it. */
    public boolean isTooMuchOn(LocalDate day) {
        return percentageOn(day) > 100 || tasksOn(day) > percentageOn(day);
    }
}
