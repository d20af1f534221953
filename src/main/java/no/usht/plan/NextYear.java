package no.usht.plan;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.ArrayList;
import java.util.List;
import no.usht.content.Field;
import no.usht.content.Fields;
import no.usht.content.Problem;
import no.usht.shared.PlainText;
import org.jspecify.annotations.Nullable;

/** How the plan of another year begins: its year, and what becomes of each measure of the older one. */
@RecordBuilder
public record NextYear(@Nullable Integer year, String title, List<CarriedMeasure> measures)
        implements NextYearBuilder.With {

    public static final Field<NextYear, @Nullable Integer> YEAR =
            Field.number("plan.next.year", NextYear::year, NextYear::withYear).required("plan.plan.yearMissing");
    public static final Field<NextYear, String> TITLE = Field.line(
                    "plan.next.title", NextYear::title, NextYear::withTitle)
            .atMost(ActionPlanRecord.TITLE_LENGTH)
            .required("plan.plan.titleMissing");
    public static final Field<NextYear, List<CarriedMeasure>> MEASURES = Field.several(
                    "plan.next.measures", NextYear::measures, NextYear::withMeasures)
            .inOrder();
    public static final Fields<NextYear> FIELDS = Fields.of(YEAR, TITLE, MEASURES);

    public NextYear {
        title = PlainText.ofKept(title);
        measures = List.copyOf(measures);
    }

    /** All that is wrong, in the order of the form. */
    public List<Problem> check() {
        List<Problem> found = new ArrayList<>(FIELDS.check(this));
        for (int row = 0; row < measures.size(); row++) {
            Problem.inRow(MEASURES, row, measures.get(row).check()).forEach(found::add);
        }
        return FIELDS.sorted(found);
    }
}
