package no.usht.activity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.usht.activity.ActivityContent.Funding;
import no.usht.activity.ActivityField;
import no.usht.activity.Violation;
import no.usht.shared.FundingSource;
import no.usht.shared.FundingState;
import no.usht.shared.Norwegian;

/** Money by source, year and state; rows are added and taken away. */
final class FundingField extends CustomField<List<Funding>> {

    private final Words words;
    private final Div rowsHolder = new Div();
    private final List<Row> rows = new ArrayList<>();
    private boolean presenting;

    FundingField(Words words) {
        super(List.of());
        this.words = words;
        Button add = new Button(words.text("activity.funding.add"), click -> {
            Row row = addRow(new Funding(null, null, null, null, false));
            row.source.focus();
            update();
        });
        rowsHolder.addClassName("usht-rows");
        add(new Div(rowsHolder, add));
    }

    /** The rows whose amount is no number of kroner. */
    List<Violation> unreadable() {
        return IntStream.range(0, rows.size())
                .filter(row -> rows.get(row).isUnreadable())
                .mapToObj(row -> Violation.ofRow(ActivityField.FUNDING, row, "activity.invalid.amountUnreadable"))
                .toList();
    }

    private Row addRow(Funding funding) {
        Row row = new Row(funding);
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
    protected List<Funding> generateModelValue() {
        return rows.stream().map(Row::funding).toList();
    }

    @Override
    protected void setPresentationValue(List<Funding> value) {
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

        private final Select<FundingSource> source = new Select<>();
        private final IntegerField year = new IntegerField(words.text("activity.funding.year"));
        private final Select<FundingState> state = new Select<>();
        // A field for numbers forgets what it can't make out, such as "120 000 kr" or more than an integer holds.
        private final TextField amount = new TextField(words.text("activity.funding.amount"));
        private final boolean fictional;

        Row(Funding funding) {
            fictional = funding.fictional();
            addClassName("usht-row");
            source.setLabel(words.text("activity.funding.source"));
            source.setItems(FundingSource.values());
            source.setItemLabelGenerator(words::label);
            source.setValue(funding.source());
            year.setValue(funding.year());
            state.setLabel(words.text("activity.funding.state"));
            state.setItems(FundingState.values());
            state.setItemLabelGenerator(words::label);
            state.setValue(funding.state());
            amount.setSuffixComponent(new Span("kr"));
            Long kroner = funding.amountKroner();
            amount.setValue(kroner == null ? "" : Norwegian.number(kroner));
            amount.getElement().executeJs("this.inputElement.inputMode = 'numeric'");
            Button remove = new Button(words.text("activity.funding.remove"), click -> {
                rows.remove(this);
                rowsHolder.remove(this);
                update();
            });
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            add(source, year, state, amount, remove);
            source.addValueChangeListener(event -> update());
            year.addValueChangeListener(event -> update());
            state.addValueChangeListener(event -> update());
            amount.addValueChangeListener(event -> update());
            if (fictional) {
                amount.setHelperText(words.text("activity.words.fictional"));
            }
        }

        Funding funding() {
            return new Funding(
                    source.getValue(),
                    year.getValue(),
                    state.getValue(),
                    Kroner.parse(amount.getValue()).orElse(null),
                    fictional);
        }

        boolean isUnreadable() {
            return !amount.getValue().isBlank()
                    && Kroner.parse(amount.getValue()).isEmpty();
        }
    }
}
