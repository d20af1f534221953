package no.usht.activity.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.IntegerField.IntegerFieldI18n;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.usht.activity.ActivityContent.Funding;
import no.usht.activity.ActivityField;
import no.usht.activity.Violation;
import no.usht.shared.FundingSource;
import no.usht.shared.FundingState;
import no.usht.shared.Norwegian;

/** Money by source, year and state. */
final class FundingField extends RowsField<Funding, FundingField.FundingRow> {

    private final Words words;

    FundingField(Words words) {
        super(words.text("activity.funding.add"));
        this.words = words;
    }

    /** The rows whose year is no year, or whose amount is no number of kroner. */
    List<Violation> unreadable() {
        List<FundingRow> rows = rows();
        return IntStream.range(0, rows.size())
                .boxed()
                .flatMap(row -> rows.get(row)
                        .unreadable()
                        .map(messageKey -> Violation.ofRow(ActivityField.FUNDING, row, messageKey)))
                .toList();
    }

    @Override
    Funding blank() {
        return new Funding(null, null, null, null, false);
    }

    @Override
    FundingRow row(Funding funding) {
        return new FundingRow(funding);
    }

    final class FundingRow extends RowsField.Row<Funding> {

        private final Select<FundingSource> source = new Select<>();
        private final IntegerField year = new IntegerField(words.text("activity.funding.year"));
        private final Select<FundingState> state = new Select<>();
        // A field for numbers forgets what it can't make out, such as "120 000 kr" or more than an integer holds.
        private final TextField amount = new TextField(words.text("activity.funding.amount"));
        private final boolean fictional;

        FundingRow(Funding funding) {
            fictional = funding.fictional();
            source.setLabel(words.text("activity.funding.source"));
            source.setItems(FundingSource.values());
            source.setItemLabelGenerator(words::label);
            source.setValue(funding.source());
            year.setValue(funding.year());
            year.setI18n(new IntegerFieldI18n().setBadInputErrorMessage(words.text("activity.invalid.yearUnreadable")));
            state.setLabel(words.text("activity.funding.state"));
            state.setItems(FundingState.values());
            state.setItemLabelGenerator(words::label);
            state.setValue(funding.state());
            amount.setSuffixComponent(new Span("kr"));
            Long kroner = funding.amountKroner();
            amount.setValue(kroner == null ? "" : Norwegian.number(kroner));
            amount.getElement().executeJs("this.inputElement.inputMode = 'numeric'");
            add(source, year, state, amount, removal(words.text("activity.funding.remove"), this));
            source.addValueChangeListener(event -> update());
            year.addValueChangeListener(event -> update());
            state.addValueChangeListener(event -> update());
            amount.setManualValidation(true);
            amount.addValueChangeListener(event -> {
                // At once and at its own field: the whole form is looked through only when somebody saves.
                amount.setErrorMessage(words.text("activity.invalid.amountUnreadable"));
                amount.setInvalid(isAmountUnreadable());
                update();
            });
            if (fictional) {
                amount.setHelperText(words.text("activity.words.fictional"));
            }
        }

        @Override
        Funding value() {
            return new Funding(
                    source.getValue(),
                    year.getValue(),
                    state.getValue(),
                    Kroner.parse(amount.getValue()).orElse(null),
                    fictional);
        }

        @Override
        void focus() {
            source.focus();
        }

        /** The keys of the sentences about what the row's fields could not make out. */
        Stream<String> unreadable() {
            return Stream.of(
                            year.isInvalid() ? "activity.invalid.yearUnreadable" : "",
                            isAmountUnreadable() ? "activity.invalid.amountUnreadable" : "")
                    .filter(messageKey -> !messageKey.isEmpty());
        }

        private boolean isAmountUnreadable() {
            return !amount.getValue().isBlank()
                    && Kroner.parse(amount.getValue()).isEmpty();
        }
    }
}
