package no.usht.application.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import no.usht.application.TableCells;
import no.usht.forms.Wording;
import no.usht.grant.Option;

/** A table of texts whose columns the directorate has named. */
final class TableField extends CustomField<String> {

    private final transient List<Option> columns;
    private final transient Wording words;
    private final Div rowsHolder = new Div();
    private final List<List<TextField>> rows = new ArrayList<>();
    private boolean presenting;

    TableField(List<Option> columns, Wording words) {
        super("");
        this.columns = columns;
        this.words = words;
        rowsHolder.addClassName("usht-rows");
        Button add = new Button(words.text("application.table.add"), click -> {
            addRow(List.of()).getFirst().focus();
        });
        add(new Div(rowsHolder, add));
    }

    private List<TextField> addRow(List<String> cells) {
        List<String> filled = TableCells.filled(cells, columns.size());
        List<TextField> row = new ArrayList<>();
        Div line = new Div();
        line.addClassNames("usht-row", "usht-rows-wide");
        for (int column = 0; column < columns.size(); column++) {
            TextField cell = new TextField(columns.get(column).label(words.language()), filled.get(column), "");
            cell.addValueChangeListener(change -> update());
            row.add(cell);
            line.add(cell);
        }
        Button remove = new Button(words.text("application.table.remove"), click -> {
            rows.remove(row);
            rowsHolder.remove(line);
            update();
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        line.add(remove);
        rows.add(row);
        rowsHolder.add(new Component[] {line});
        return row;
    }

    private void update() {
        if (!presenting) {
            updateValue();
        }
    }

    @Override
    protected String generateModelValue() {
        return TableCells.written(rows.stream()
                .map(row -> row.stream().map(TextField::getValue).toList())
                .toList());
    }

    @Override
    protected void setPresentationValue(String value) {
        presenting = true;
        try {
            rows.clear();
            rowsHolder.removeAll();
            TableCells.read(value).forEach(this::addRow);
        } finally {
            presenting = false;
        }
    }
}
