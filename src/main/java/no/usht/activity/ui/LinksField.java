package no.usht.activity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import no.usht.activity.ActivityContent.Link;

/** Links with their texts; rows are added and taken away. */
final class LinksField extends CustomField<List<Link>> {

    private final Words words;
    private final Div rowsHolder = new Div();
    private final List<Row> rows = new ArrayList<>();
    private boolean presenting;

    LinksField(Words words) {
        super(List.of());
        this.words = words;
        Button add = new Button(words.text("activity.links.add"), click -> {
            Row row = addRow(new Link("", ""));
            row.url.focus();
            update();
        });
        rowsHolder.addClassName("usht-rows");
        add(new Div(rowsHolder, add));
    }

    private Row addRow(Link link) {
        Row row = new Row(link);
        rows.add(row);
        rowsHolder.add(row);
        return row;
    }

    private void update() {
        if (!presenting) {
            updateValue();
        }
    }

    @Override
    protected List<Link> generateModelValue() {
        return rows.stream().map(Row::link).toList();
    }

    @Override
    protected void setPresentationValue(List<Link> value) {
        presenting = true;
        try {
            rows.clear();
            rowsHolder.removeAll();
            value.forEach(this::addRow);
        } finally {
            presenting = false;
        }
    }

    private final class Row extends Div {

        private final TextField url = new TextField(words.text("activity.links.url"));
        private final TextField label = new TextField(words.text("activity.links.label"));

        Row(Link link) {
            addClassName("usht-row");
            url.setValue(link.url());
            url.setPlaceholder("https://");
            label.setValue(link.label());
            Button remove = new Button(words.text("activity.links.remove"), click -> {
                rows.remove(this);
                rowsHolder.remove(this);
                update();
            });
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            add(url, label, remove);
            url.addValueChangeListener(event -> update());
            label.addValueChangeListener(event -> update());
        }

        Link link() {
            return new Link(url.getValue(), label.getValue());
        }
    }
}
