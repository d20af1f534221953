package no.usht.activity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Map;
import no.usht.activity.ActivityContent.Link;
import no.usht.activity.RowCell;
import no.usht.content.Field;
import no.usht.forms.RowsField;
import no.usht.uikit.AddressFields;

/** Links with their texts. */
final class LinksField extends RowsField<Link, LinksField.LinkRow> {

    private final Words words;

    LinksField(Words words) {
        super(words.text("activity.links.add"));
        this.words = words;
    }

    @Override
    protected Link blank() {
        return new Link("", "");
    }

    @Override
    protected LinkRow row(Link link) {
        return new LinkRow(link);
    }

    final class LinkRow extends RowsField.Row<Link> {

        private final Map<Field<Link, ?>, Component> cells = new LinkedHashMap<>();
        private final TextField url = AddressFields.web(new TextField(words.text("activity.links.url")));
        private final TextField label = new TextField(words.text("activity.links.label"));

        LinkRow(Link link) {
            url.setValue(link.url());
            url.setPlaceholder("https://");
            label.setValue(link.label());
            label.setPlaceholder(link.url());
            url.setManualValidation(true);
            label.setManualValidation(true);
            cells.put(RowCell.ADDRESS, url);
            cells.put(RowCell.TEXT, label);
            add(url, label, removal(words.text("activity.links.remove"), this));
            url.addValueChangeListener(event -> {
                // What stands for an empty text; written into it, it would stay when the address changes.
                label.setPlaceholder(event.getValue());
                update();
            });
            label.addValueChangeListener(event -> update());
        }

        @Override
        protected Link value() {
            return new Link(url.getValue(), label.getValue());
        }

        @Override
        protected void focus() {
            url.focus();
        }

        @Override
        protected Map<Field<Link, ?>, Component> cells() {
            return cells;
        }
    }
}
