package no.usht.activity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.usht.activity.ActivityContent.Funding;
import no.usht.activity.ActivityField;
import no.usht.activity.RowCell;
import no.usht.content.Field;
import no.usht.content.Problem;
import no.usht.forms.Kroner;
import no.usht.forms.RowsField;
import no.usht.shared.FundingSource;
import no.usht.shared.FundingState;
import no.usht.shared.Norwegian;

/** Money by source, year and state. */
final class FundingField extends RowsField<Funding, FundingField.FundingRow> {

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    private final Words words;

    FundingField(Words words) {
        super(words.text("activity.funding.add"));
        this.words = words;
    }

    /** The rows whose year is no year, or whose amount is no number of kroner. */
    @Override
    public List<Problem> unreadable() {
        List<FundingRow> rows = rows();
        return IntStream.range(0, rows.size())
                .boxed()
                .flatMap(row -> rows.get(row).unreadable(row))
                .toList();
    }

    @Override
    protected Funding blank() {
        return new Funding(null, null, null, null, false);
    }

    @Override
    protected FundingRow row(Funding funding) {
        return new FundingRow(funding);
    }

    final class FundingRow extends RowsField.Row<Funding> {

        private final Select<FundingSource> source = new Select<>();
        private final Select<FundingState> state = new Select<>();
        // A field for numbers forgets what it can't make out, such as "120 000 kr" or more than an integer holds.
        private final TextField year = new TextField(words.text("activity.funding.year"));
        private final TextField amount = new TextField(words.text("activity.funding.amount"));
        private final Map<Field<Funding, ?>, Component> cells = new LinkedHashMap<>();
        private final boolean fictional;

        FundingRow(Funding funding) {
            fictional = funding.fictional();
            source.setLabel(words.text("activity.funding.source"));
            source.setItems(FundingSource.values());
            source.setItemLabelGenerator(words::label);
            source.setValue(funding.source());
            Integer wanted = funding.year();
            year.setValue(wanted == null ? "" : String.valueOf(wanted));
            year.setManualValidation(true);
            numeric(year);
            state.setLabel(words.text("activity.funding.state"));
            state.setItems(FundingState.values());
            state.setItemLabelGenerator(words::label);
            state.setValue(funding.state());
            amount.setSuffixComponent(new Span("kr"));
            Long kroner = funding.amountKroner();
            amount.setValue(kroner == null ? "" : Norwegian.number(kroner));
            numeric(amount);
            source.setManualValidation(true);
            state.setManualValidation(true);
            cells.put(RowCell.SOURCE, source);
            cells.put(RowCell.YEAR, year);
            cells.put(RowCell.STATE, state);
            cells.put(RowCell.AMOUNT, amount);
            add(source, year, state, amount, removal(words.text("activity.funding.remove"), this));
            source.addValueChangeListener(event -> update());
            year.addValueChangeListener(event -> {
                markAtOnce(year, isYearUnreadable(), "activity.invalid.yearUnreadable");
                update();
            });
            state.addValueChangeListener(event -> update());
            amount.setManualValidation(true);
            amount.addValueChangeListener(event -> {
                markAtOnce(amount, isAmountUnreadable(), "activity.invalid.amountUnreadable");
                update();
            });
            if (fictional) {
                amount.setHelperText(words.text("activity.words.fictional"));
            }
        }

        private static void numeric(TextField field) {
            field.getElement().executeJs("this.inputElement.inputMode = 'numeric'");
        }

        /** At its own field: the whole form is looked through only when somebody saves. */
        private void markAtOnce(TextField field, boolean unreadable, String messageKey) {
            field.setErrorMessage(words.text(messageKey));
            field.setInvalid(unreadable);
        }

        @Override
        protected Map<Field<Funding, ?>, Component> cells() {
            return cells;
        }

        @Override
        protected Funding value() {
            return new Funding(
                    source.getValue(),
                    isYearUnreadable() || year.getValue().isBlank()
                            ? null
                            : Integer.valueOf(year.getValue().strip()),
                    state.getValue(),
                    Kroner.parse(amount.getValue()).orElse(null),
                    fictional);
        }

        @Override
        protected void focus() {
            source.focus();
        }

        /** What the row's fields could not make out. */
        Stream<Problem> unreadable(int row) {
            return Stream.of(
                            isYearUnreadable()
                                    ? Problem.ofCell(
                                            ActivityField.FUNDING, row, RowCell.YEAR, "activity.invalid.yearUnreadable")
                                    : null,
                            isAmountUnreadable()
                                    ? Problem.ofCell(
                                            ActivityField.FUNDING,
                                            row,
                                            RowCell.AMOUNT,
                                            "activity.invalid.amountUnreadable")
                                    : null)
                    .filter(Objects::nonNull);
        }

        private boolean isYearUnreadable() {
            return !year.getValue().isBlank()
                    && !YEAR.matcher(year.getValue().strip()).matches();
        }

        private boolean isAmountUnreadable() {
            return !amount.getValue().isBlank()
                    && Kroner.parse(amount.getValue()).isEmpty();
        }
    }
}
