package no.usht.priority;

import java.util.List;
import java.util.Optional;
import no.usht.access.Permission;
import no.usht.content.Field;
import no.usht.content.Fields;
import no.usht.content.Period;
import no.usht.keeping.RecordKind;
import org.jspecify.annotations.Nullable;

/** What a priority consists of. */
public final class PriorityField {

    public static final Field<PriorityContent, String> NAME_NB = Field.line(
                    "priority.field.nameNb", PriorityContent::nameNb, PriorityContent::withNameNb)
            .required("priority.problem.nameNbMissing");
    public static final Field<PriorityContent, String> DESCRIPTION_NB = Field.text(
            "priority.field.descriptionNb", PriorityContent::descriptionNb, PriorityContent::withDescriptionNb);
    public static final Field<PriorityContent, String> ASSIGNMENT_NB =
            Field.text("priority.field.assignmentNb", PriorityContent::assignmentNb, PriorityContent::withAssignmentNb);
    public static final Field<PriorityContent, String> NAME_NN =
            Field.line("priority.field.nameNn", PriorityContent::nameNn, PriorityContent::withNameNn);
    public static final Field<PriorityContent, Boolean> NAME_NN_PROVISIONAL = Field.flag(
            "priority.field.nameNnProvisional",
            PriorityContent::nameNnProvisional,
            PriorityContent::withNameNnProvisional);
    public static final Field<PriorityContent, String> DESCRIPTION_NN = Field.text(
            "priority.field.descriptionNn", PriorityContent::descriptionNn, PriorityContent::withDescriptionNn);
    public static final Field<PriorityContent, String> ASSIGNMENT_NN =
            Field.text("priority.field.assignmentNn", PriorityContent::assignmentNn, PriorityContent::withAssignmentNn);
    public static final Field<PriorityContent, @Nullable Integer> YEAR_FROM =
            Field.number("priority.field.yearFrom", PriorityContent::yearFrom, PriorityContent::withYearFrom);
    public static final Field<PriorityContent, @Nullable Integer> YEAR_TO =
            Field.number("priority.field.yearTo", PriorityContent::yearTo, PriorityContent::withYearTo);
    /** When it holds. */
    public static final Period<PriorityContent, Integer> YEARS = new Period<>(YEAR_FROM, YEAR_TO);

    public static final Field<PriorityContent, @Nullable Integer> PLACE =
            Field.number("priority.field.place", PriorityContent::place, PriorityContent::withPlace);
    public static final Field<PriorityContent, String> KEY =
            Field.line("priority.field.key", PriorityContent::key, PriorityContent::withKey);
    public static final Field<PriorityContent, @Nullable PriorityId> CONTINUES = Field.id(
                    "priority.field.continues",
                    PriorityId::new,
                    PriorityContent::continues,
                    PriorityContent::withContinues)
            .column("continues_id");
    public static final Field<PriorityContent, List<PriorityContent.Cover>> COVERS = Field.several(
                    "priority.field.covers", PriorityContent::covers, PriorityContent::withCovers)
            .inOrder();

    /** All that people fill in. */
    public static final Fields<PriorityContent> ALL = Fields.of(
                    NAME_NB,
                    DESCRIPTION_NB,
                    ASSIGNMENT_NB,
                    NAME_NN,
                    NAME_NN_PROVISIONAL,
                    DESCRIPTION_NN,
                    ASSIGNMENT_NN,
                    YEAR_FROM,
                    YEAR_TO,
                    PLACE,
                    KEY,
                    CONTINUES,
                    COVERS)
            .together(YEARS)
            .together(NAME_NN, NAME_NN_PROVISIONAL);

    private static final Field<PriorityContent, ?> STATE =
            Field.choice("priority.field.state", PriorityState.class, content -> null, (content, state) -> content);

    /** Where priorities are kept, for drafts and history. */
    public static final RecordKind<PriorityContent> KIND = RecordKind.of(
                    "priority",
                    Priority.class,
                    PriorityId::new,
                    Priority::saved,
                    PriorityContent.empty(),
                    ALL,
                    Permission.PRIORITY_WRITE,
                    Permission.PRIORITY_WRITE)
            .telling(STATE)
            .part(
                    "priority_umbrella",
                    COVERS,
                    row -> Optional.of(new PriorityContent.Cover(
                            row.id("covered_id").map(PriorityId::new).orElse(null),
                            row.text("name").orElse(""))));

    private PriorityField() {}
}
