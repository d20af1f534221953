package no.usht.plan.ui;

import java.util.List;
import java.util.Optional;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.activity.ActivityDetails;
import no.usht.activity.ui.ActivityCards;
import no.usht.forms.Wording;
import no.usht.keeping.Saved;
import no.usht.plan.MeasureContent;
import no.usht.plan.MeasureRecord;
import no.usht.plan.MeasureService;
import no.usht.uikit.Card;
import no.usht.uikit.DataTable;
import no.usht.uikit.DataTable.Cell;
import org.springframework.stereotype.Component;

/** The measures that an activity carries out, on its page; nothing where it carries out none. */
@Component
class PlanOfActivity implements ActivityCards {

    private final MeasureService measures;
    private final PlanNames names;
    private final Access access;

    PlanOfActivity(MeasureService measures, PlanNames names, Access access) {
        this.measures = measures;
        this.names = names;
        this.access = access;
    }

    @Override
    public List<Card> cards(ActivityDetails activity, Wording words) {
        List<Saved<MeasureContent>> all =
                access.may(Permission.PLAN_READ) ? measures.carriedOutBy(activity.id()) : List.of();
        if (all.isEmpty()) {
            return List.of();
        }
        Wording.Names own = names.forPage();
        DataTable table = new DataTable(words.text("plan.ofActivity"))
                .stacking()
                .captionHidden()
                .column(words.text("plan.measure"))
                .column(words.label(MeasureRecord.PLAN))
                .column(words.text("plan.status.last"));
        all.forEach(measure -> table.row(
                Cell.of(PlanTreeCards.link(measure)),
                Cell.text(Optional.ofNullable(measure.content().plan())
                        .flatMap(plan -> own.of(MeasureRecord.PLAN, plan))
                        .orElse("")),
                Cell.of(PlanTags.last(measure.content(), words))));
        return List.of(new Card(words.text("plan.ofActivity"), table));
    }
}
