package no.usht.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import no.usht.print.Paper;
import no.usht.print.PaperTable;
import no.usht.publication.Numbers;
import no.usht.shared.Hours;
import no.usht.shared.Norwegian;
import no.usht.uikit.Card;
import no.usht.uikit.DataTable;
import no.usht.uikit.KeyValues;
import org.jspecify.annotations.Nullable;

/** How many met in a published activity, in the reader's words; for page and paper alike. What is held back is said. */
final class NumberFacts {

    private final Numbers numbers;
    private final PublishedFacts facts;
    private final Component page;

    NumberFacts(Numbers numbers, PublishedFacts facts, Component page) {
        this.numbers = numbers;
        this.facts = facts;
        this.page = page;
    }

    private record Row(String name, String value) {}

    private String title() {
        return page.getTranslation("publication.numbers");
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        rows.add(
                new Row(page.getTranslation("publication.numbers.gatherings"), Norwegian.number(numbers.gatherings())));
        rows.add(new Row(page.getTranslation("publication.numbers.hours"), Hours.written(numbers.minutes())));
        add(rows, page.getTranslation("publication.numbers.attendances"), numbers.attendances());
        add(rows, page.getTranslation("publication.numbers.persons"), numbers.persons());
        Integer places = numbers.places();
        add(rows, page.getTranslation("publication.numbers.places"), places == null ? null : Long.valueOf(places));
        return rows;
    }

    private static void add(List<Row> rows, String name, @Nullable Long number) {
        if (number != null) {
            rows.add(new Row(name, Norwegian.number(number)));
        }
    }

    private String place(Numbers.FromPlace row) {
        return row.place().isEmpty()
                ? page.getTranslation("publication.numbers.unknownPlace")
                : facts.place(row.place());
    }

    /** Which numbers are not told, and why; empty where all are. */
    private List<String> heldBack() {
        if (numbers.attendances() == null) {
            return List.of(page.getTranslation("publication.numbers.allHeldBack"));
        }
        int places = numbers.heldBack();
        List<String> sentences = new ArrayList<>();
        if (places > 0) {
            sentences.add(
                    places == 1
                            ? page.getTranslation("publication.numbers.heldBack.one")
                            : page.getTranslation("publication.numbers.heldBack.many", Norwegian.number(places)));
        }
        return sentences;
    }

    Card card() {
        KeyValues values = new KeyValues();
        rows().forEach(row -> values.add(row.name(), row.value()));
        Card card = new Card(title(), values);
        if (!numbers.byPlace().isEmpty()) {
            DataTable table = new DataTable(page.getTranslation("publication.numbers.byPlace"))
                    .captionHidden()
                    .column(page.getTranslation("publication.numbers.place"))
                    .numberColumn(page.getTranslation("publication.numbers.attendances"));
            numbers.byPlace().forEach(row -> table.row(place(row), Norwegian.number(row.attendances())));
            card.add(table);
        }
        for (String sentence : heldBack()) {
            Paragraph caption = new Paragraph(sentence);
            caption.addClassName("usht-caption");
            card.add(caption);
        }
        return card;
    }

    void print(Paper paper) {
        PaperTable table =
                new PaperTable("").column(title()).numberColumn(page.getTranslation("publication.numbers.number"));
        rows().forEach(row -> table.row(row.name(), row.value()));
        numbers.byPlace()
                .forEach(row -> table.row(
                        page.getTranslation("publication.numbers.from", place(row)),
                        Norwegian.number(row.attendances())));
        paper.heading(title()).table(table);
        heldBack().forEach(paper::aside);
    }
}
