package no.usht.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.usht.forms.Wording;
import no.usht.keeping.Saved;
import no.usht.pages.RecordAddress;
import no.usht.plan.ActionPlanRecord;
import no.usht.plan.Light;
import no.usht.plan.MeasureContent;
import no.usht.plan.MeasureRecord;
import no.usht.plan.MeasureStatus;
import no.usht.plan.PlanTree;
import no.usht.plan.Tertial;
import no.usht.shared.Norwegian;
import no.usht.shell.Places;
import no.usht.uikit.Card;
import no.usht.uikit.DataTable;
import no.usht.uikit.DataTable.Cell;
import no.usht.uikit.EmptyState;
import no.usht.uikit.KeyValues;

/** A plan as a tree: a card for each goal, with the measures that lead there. */
final class PlanTreeCards {

    /** Keys of the tertials' names where there is little room, in their order. */
    static final List<String> SHORT = List.of("plan.tertial.first", "plan.tertial.second", "plan.tertial.third");

    private final Wording words;
    private final PlanTree tree;

    PlanTreeCards(Wording words, PlanTree tree) {
        this.words = words;
        this.tree = tree;
    }

    List<Component> branches() {
        if (tree.branches().isEmpty()) {
            return List.of(new Card(
                    words.label(ActionPlanRecord.GOALS),
                    new EmptyState(words.text("plan.tree.none"), words.text("plan.tree.none.text"))));
        }
        return tree.branches().stream().<Component>map(this::card).toList();
    }

    private Card card(PlanTree.Branch branch) {
        String title = branch.goal()
                .map(goal -> words.text(
                        "plan.tree.goal", String.valueOf(tree.branches().indexOf(branch) + 1), goal.text()))
                .orElseGet(() -> words.text("plan.tree.noGoal"));
        return new Card(
                title,
                branch.measures().isEmpty()
                        ? MeasureSections.caption(words.text("plan.tree.goal.none"))
                        : measures(title, words, branch.measures()));
    }

    /** Measures with who is responsible, when they are due, and how they were getting on. */
    static DataTable measures(String caption, Wording words, List<Saved<MeasureContent>> measures) {
        DataTable table = new DataTable(caption)
                .stacking()
                .captionHidden()
                .column(words.text("plan.measure"))
                .column(words.label(MeasureRecord.RESPONSIBLE))
                .column(words.label(MeasureRecord.DEADLINE));
        SHORT.forEach(key -> table.column(words.text(key)));
        for (Saved<MeasureContent> measure : measures) {
            MeasureContent content = measure.content();
            table.row(Stream.concat(
                            Stream.of(
                                    Cell.of(link(measure)),
                                    Cell.text(content.responsible()),
                                    Cell.text(content.due()
                                            .map(Norwegian::shortDate)
                                            .orElse(""))),
                            Arrays.stream(Tertial.values()).map(tertial -> PlanTags.cell(content, tertial, words)))
                    .toArray(Cell[]::new));
        }
        return table;
    }

    static Anchor link(Saved<MeasureContent> measure) {
        return Places.link(measure.content().title(), MeasureViews.Detail.class, RecordAddress.id(measure.id()));
    }

    /** How many measures there are, how they are getting on, and what work they ask for. */
    Card figures() {
        List<MeasureContent> measures =
                tree.measures().stream().map(Saved::content).toList();
        KeyValues facts = new KeyValues();
        facts.add(words.text("plan.figures.measures"), Norwegian.number(measures.size()));
        for (Light light : Light.values()) {
            long number = measures.stream()
                    .map(MeasureContent::lastStatus)
                    .flatMap(Optional::stream)
                    .map(MeasureStatus::light)
                    .filter(light::equals)
                    .count();
            if (number > 0) {
                facts.add(words.label(light), Norwegian.number(number));
            }
        }
        long untold = measures.stream()
                .filter(measure -> measure.lastStatus().isEmpty())
                .count();
        if (untold > 0) {
            facts.add(words.text("plan.status.none"), Norwegian.number(untold));
        }
        sum(facts, "plan.figures.hours", measures.stream().map(MeasureContent::hours), "plan.figures.hours.of");
        sum(
                facts,
                "plan.figures.positions",
                measures.stream().map(MeasureContent::positionPercentage),
                "plan.figures.positions.of");
        return new Card(words.text("plan.figures"), facts);
    }

    private void sum(KeyValues facts, String key, Stream<Integer> amounts, String ofKey) {
        long sum =
                amounts.filter(Objects::nonNull).mapToLong(Integer::longValue).sum();
        if (sum > 0) {
            facts.add(words.text(key), words.text(ofKey, Norwegian.number(sum)));
        }
    }
}
