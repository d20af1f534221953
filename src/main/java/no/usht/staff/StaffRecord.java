package no.usht.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.usht.access.Permission;
import no.usht.content.Field;
import no.usht.content.Fields;
import no.usht.content.Problem;
import no.usht.keeping.RecordKind;
import no.usht.keeping.Row;
import no.usht.shared.EmailAddress;

/** What is kept of somebody who works at the centre, and where. */
public final class StaffRecord {

    private static final int SHORT = 200;

    public static final Field<StaffContent, String> NAME = Field.line(
                    "staff.member.name", StaffContent::name, StaffContent::withName)
            .atMost(SHORT)
            .required("staff.member.nameMissing");
    public static final Field<StaffContent, String> TITLE = Field.line(
                    "staff.member.title", StaffContent::title, StaffContent::withTitle)
            .atMost(SHORT);
    public static final Field<StaffContent, String> EMAIL = Field.line(
                    "staff.member.email", StaffContent::email, StaffContent::withEmail)
            .atMost(SHORT);
    public static final Field<StaffContent, List<Position>> POSITIONS = Field.several(
                    "staff.member.positions", StaffContent::positions, StaffContent::withPositions)
            .inOrder();
    public static final Field<StaffContent, String> NOTES = Field.text(
                    "staff.member.notes", StaffContent::notes, StaffContent::withNotes)
            .atMost(5_000);

    public static final Fields<StaffContent> FIELDS = Fields.of(NAME, TITLE, EMAIL, POSITIONS, NOTES);

    public static final RecordKind<StaffContent> KIND = RecordKind.kept(
                    "staff_member",
                    StaffMember.class,
                    StaffMemberId::new,
                    StaffMember::new,
                    StaffContent.empty(),
                    FIELDS,
                    Permission.STAFF_READ,
                    Permission.STAFF_WRITE)
            .ruled(StaffContent::tidied, StaffRecord::check)
            .part("staff_position", POSITIONS, StaffRecord::position);

    private StaffRecord() {}

    private static Optional<Position> position(Row row) {
        return Optional.of(PositionBuilder.builder()
                .kind(row.constant("kind", PositionKind.class).orElse(null))
                .what(row.text("what").orElse(""))
                .percentage(row.number("percentage").map(Math::toIntExact).orElse(null))
                .from(row.day("period_from").orElse(null))
                .until(row.day("period_to").orElse(null))
                .repaid(row.number("repaid").orElse(null))
                .build());
    }

    private static List<Problem> check(StaffContent content) {
        List<Problem> found = new ArrayList<>(FIELDS.check(content));
        if (!content.email().isBlank() && EmailAddress.parse(content.email()).isEmpty()) {
            found.add(Problem.of(EMAIL, "staff.member.emailWrong"));
        }
        for (int row = 0; row < content.positions().size(); row++) {
            Position position = content.positions().get(row);
            if (!position.saysNothing()) {
                Problem.inRow(POSITIONS, row, position.check()).forEach(found::add);
            }
        }
        return FIELDS.sorted(found);
    }
}
