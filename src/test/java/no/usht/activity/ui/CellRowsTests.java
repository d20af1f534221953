package no.usht.activity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import no.usht.activity.ActivityContent.Funding;
import no.usht.activity.ActivityField;
import no.usht.activity.RowCell;
import no.usht.content.Problem;
import no.usht.forms.CellRows;
import no.usht.forms.Wording;
import no.usht.shared.FundingSource;
import no.usht.shared.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = "no.usht.activity.ui.none")
class CellRowsTests extends BrowserlessTest {

    private static final Funding MONEY = new Funding(FundingSource.DIRECTORATE, 2026, null, 125_000L, true);
    private static final String NO_YEAR = "activity.invalid.yearUnreadable";
    private static final String NO_AMOUNT = "forms.amount.unreadable";

    private CellRows<Funding> rows;

    @BeforeEach
    void shown() {
        UI.getCurrent().setLocale(Language.NB.locale());
        rows = new CellRows<>(new Wording(UI.getCurrent()), ActivityField.FUNDING, Funding.blank(), "activity.funding.")
                .year(RowCell.YEAR, NO_YEAR)
                .amount(RowCell.AMOUNT);
        rows.setValue(List.of(MONEY));
        UI.getCurrent().add(rows);
    }

    private void type(int cell, String text) {
        find(TextField.class).all().get(cell).setValue(text);
    }

    @Test
    void readsWhatPeopleWriteAndKeepsWhatHasNoCell() {
        type(0, " 2027 ");
        type(1, "130 000 kr");
        assertThat(rows.getValue()).containsExactly(new Funding(FundingSource.DIRECTORATE, 2027, null, 130_000L, true));
        assertThat(rows.unreadable()).isEmpty();
    }

    @Test
    void saysAtTheCellWhatItCanNotMakeOut() {
        type(0, "i fjor");
        type(1, "mye");
        assertThat(rows.getValue()).containsExactly(new Funding(FundingSource.DIRECTORATE, null, null, null, true));
        assertThat(rows.unreadable())
                .containsExactly(
                        Problem.ofCell(ActivityField.FUNDING, 0, RowCell.YEAR, NO_YEAR),
                        Problem.ofCell(ActivityField.FUNDING, 0, RowCell.AMOUNT, NO_AMOUNT));
        assertThat(find(TextField.class).all())
                .allSatisfy(field -> assertThat(field.isInvalid()).isTrue());
    }
}
