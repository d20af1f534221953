package no.usht.application.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import no.usht.application.Submission;
import no.usht.application.SubmissionWords;
import no.usht.application.TableCells;
import no.usht.forms.Wording;
import no.usht.grant.BlockKind;
import no.usht.handover.HandedOver;
import no.usht.shared.Norwegian;
import no.usht.uikit.Card;
import no.usht.uikit.DataTable;
import no.usht.uikit.DataTable.Cell;
import org.jspecify.annotations.Nullable;

/** One rendering of what is sent, for the preview, for the centre afterwards and for the directorate. */
@org.springframework.stereotype.Component
public class SubmissionRendering {

    /** All of it: answers, budget, plan. */
    public Div of(Submission submission, Wording words) {
        List<Component> cards = new ArrayList<>();
        for (Submission.Part part : submission.parts()) {
            String label = part.label().in(words.language());
            switch (part.kind()) {
                case BUDGET -> cards.add(new Card(label, budget(submission, words)));
                case PLAN -> cards.add(new Card(label, plan(submission.plan(), words)));
                default -> cards.add(new Card(label, answer(part, words)));
            }
        }
        Div all = new Div();
        all.add(cards);
        all.addClassName("usht-stack");
        return all;
    }

    /** What was sent and when, the newest first. */
    public OrderedList history(List<HandedOver<Submission>> sent, Wording words) {
        return SentApplication.history(sent, words);
    }

    private static Component answer(Submission.Part part, Wording words) {
        if (part.kind() == BlockKind.TABLE && !part.value().nb().isEmpty()) {
            return table(part, words);
        }
        Paragraph text = new Paragraph(new SubmissionWords(words.language()).said(part));
        text.addClassName("usht-text");
        return text;
    }

    private static DataTable table(Submission.Part part, Wording words) {
        DataTable table =
                new DataTable(part.label().in(words.language())).stacking().captionHidden();
        part.columns().forEach(column -> table.column(column.in(words.language())));
        TableCells.read(part.value().nb())
                .forEach(row ->
                        table.row(TableCells.filled(row, part.columns().size()).toArray(String[]::new)));
        return table;
    }

    private static Component budget(Submission submission, Wording words) {
        if (submission.budget().isEmpty()) {
            return new Paragraph(words.text("application.part.nothing"));
        }
        DataTable table = new DataTable(words.text("application.budget.sums"))
                .stacking()
                .captionHidden()
                .column(words.text("application.budget.source"))
                .column(words.text("application.budget.cost"))
                .column(words.text("application.budget.measure"))
                .column(words.text("application.budget.purpose"))
                .numberColumn(words.text("application.budget.amount"));
        submission
                .budget()
                .forEach(line -> table.row(
                        words.label(line.source()),
                        line.cost(),
                        line.measure(),
                        line.purpose(),
                        Norwegian.ore(line.amount())));
        return table.total(
                Cell.text(words.text("application.budget.all")),
                Cell.text(""),
                Cell.text(""),
                Cell.text(words.text("application.budget.asked", Norwegian.ore(submission.asked()))),
                Cell.text(Norwegian.ore(submission.total())));
    }

    private static Component plan(Submission.@Nullable Plan plan, Wording words) {
        if (plan == null) {
            return new Paragraph(words.text("application.part.nothing"));
        }
        Div all = new Div(new Paragraph(new SubmissionWords(words.language()).named(plan)));
        for (Submission.Goal goal : plan.goals()) {
            all.add(new H3(goal.text().isEmpty() ? words.text("application.plan.noGoal") : goal.text()));
            UnorderedList measures = new UnorderedList();
            goal.measures().forEach(measure -> measures.add(new ListItem(measure.title())));
            all.add(measures);
        }
        return all;
    }
}
