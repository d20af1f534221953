package no.usht.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.usht.centre.CountedFigures.Figure;
import no.usht.centre.CountedFigures.Item;
import no.usht.forms.Wording;
import no.usht.plan.CountedIndicators.Basis;
import no.usht.plan.Indicator;
import no.usht.shared.Norwegian;
import no.usht.uikit.Card;
import no.usht.uikit.DataTable;
import no.usht.uikit.DataTable.Cell;
import no.usht.uikit.EmptyState;

/** What is behind the numbers that the program counts for a measure: how each is counted, and all of it one by one. */
final class CountedBasis extends Div {

    private final Wording words;
    private final Map<String, Figure> figures;

    CountedBasis(Wording words, List<Basis> all, Map<String, Figure> figures) {
        this.words = words;
        this.figures = figures;
        addClassName("usht-stack");
        if (all.isEmpty()) {
            add(new EmptyState(words.text("plan.basis.none"), words.text("plan.basis.none.text")));
        }
        all.forEach(basis -> add(card(basis)));
    }

    private Card card(Basis basis) {
        Card card = new Card(words.text(
                "plan.basis.number",
                basis.indicator().name(),
                basis.number().map(Norwegian::number).orElse("–"),
                basis.indicator().unit()));
        Figure figure =
                figures.get(Objects.requireNonNull(basis.indicator().counting()).figure());
        if (figure == null) {
            card.add(new Paragraph(words.text("plan.basis.hidden")));
            return card;
        }
        card.add(
                new Paragraph(words.text(
                        "plan.basis.how",
                        words.of(basis.indicator(), Indicator.AMONG),
                        Norwegian.date(basis.within().from()),
                        Norwegian.date(basis.within().to()))),
                MeasureSections.caption(words.text(figure.definitionKey())));
        if (basis.items().isEmpty()) {
            boolean isNone =
                    basis.number().filter(number -> number.signum() != 0).isEmpty();
            card.add(MeasureSections.caption(words.text(isNone ? "plan.basis.nothing" : "plan.basis.notOneByOne")));
        } else {
            card.add(table(basis.items(), figure));
        }
        return card;
    }

    private DataTable table(List<Item> items, Figure figure) {
        boolean dated = items.stream().anyMatch(item -> item.day() != null);
        boolean oneEach = dated && items.stream().allMatch(item -> item.number().compareTo(BigDecimal.ONE) == 0);
        DataTable table = new DataTable(words.text(figure.nameKey()))
                .stacking()
                .captionHidden()
                .column(words.text("plan.basis.what"));
        if (dated) {
            table.column(words.text("plan.basis.day"));
        }
        if (!oneEach) {
            table.numberColumn(words.text("plan.basis.amount"));
        }
        for (Item item : items) {
            List<Cell> cells = new ArrayList<>();
            Component name = item.href().isEmpty() ? new Div(item.title()) : new Anchor(item.href(), item.title());
            cells.add(item.text().isEmpty() ? Cell.of(name) : Cell.of(name, MeasureSections.caption(item.text())));
            if (dated) {
                cells.add(Cell.text(item.day() == null ? "" : Norwegian.date(item.day())));
            }
            if (!oneEach) {
                cells.add(Cell.text(Norwegian.number(item.number())));
            }
            table.row(cells.toArray(Cell[]::new));
        }
        return table;
    }
}
