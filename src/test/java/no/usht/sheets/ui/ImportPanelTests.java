package no.usht.sheets.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.usht.content.Field;
import no.usht.content.Fields;
import no.usht.shared.Language;
import no.usht.sheets.Brought;
import no.usht.sheets.Cells;
import no.usht.sheets.Import;
import no.usht.sheets.ImportColumn;
import no.usht.sheets.Refusal;
import no.usht.sheets.RefusedFileException;
import no.usht.sheets.SheetLimits;
import no.usht.uikit.DataTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From what was brought to what is taken in, as a person sees it. */
@ViewPackages(packages = "no.usht.sheets.ui.none")
class ImportPanelTests extends BrowserlessTest {

    private record Row(String name, @Nullable Integer hours) {}

    private static final Field<Row, String> NAME = Field.<Row>line(
                    "people.list.name", Row::name, (row, name) -> new Row(name, row.hours()))
            .required("sheets.import.none");
    private static final Field<Row, @Nullable Integer> HOURS =
            Field.number("operator.moved.rows", Row::hours, (row, hours) -> new Row(row.name(), hours));

    private final List<Row> taken = new ArrayList<>();
    private Map<String, String> remembered = Map.of();

    private final ImportDesk<Row> desk = new ImportDesk<>() {
        @Override
        public Import<Row> columns() {
            return new Import<>(
                    new Row("", null),
                    List.of(
                            new ImportColumn<>(NAME, List.of("Navn"), Cells::line),
                            new ImportColumn<>(HOURS, List.of("Timer"), Cells::whole)),
                    Fields.of(NAME, HOURS)::check,
                    Row::name);
        }

        @Override
        public Map<String, String> remembered() {
            return remembered;
        }

        @Override
        public void take(List<Row> records, Map<String, String> mapping) {
            taken.addAll(records);
            remembered = mapping;
        }
    };

    private ImportPanel<Row> panel = new ImportPanel<>(desk);

    @BeforeEach
    void show() {
        UI.getCurrent().setLocale(Language.NB.locale());
        panel = new ImportPanel<>(desk);
        UI.getCurrent().add(panel);
    }

    @Test
    void marksEachRowThatDoesNotFitAndTakesTheOthers() throws Exception {
        panel.show(brought("Navn;Timer\nKari;3\nOla;mange\nKari;4\n"));
        assertThat(text()).contains("Én rad kan tas inn, én kan ikke, én er lik en rad over og tas ikke med.");
        assertThat(table()).contains("Antall: «mange» er ikke et helt tall.", "Samme som rad 2.", "Kan tas inn");
        test(find(Button.class).withText("Ta inn én rad").single()).click();
        assertThat(taken).containsExactly(new Row("Kari", 3));
        assertThat(remembered).isEqualTo(Map.of("people.list.name", "navn", "operator.moved.rows", "timer"));
        assertThat(find(DataTable.class).all()).isEmpty();
    }

    @Test
    void asksWhichColumnIsMeantAndRemembersIt() throws Exception {
        panel.show(brought("Hvem;Antall\nKari;3\nOla;4\n"));
        assertThat(text()).contains("Velg hvilken kolonne i filen som er Navn.");
        assertThat(find(Button.class).withText("Ta inn 2 rader").all()).isEmpty();
        select("Kolonne for Navn").setValue(0);
        select("Kolonne for Antall").setValue(1);
        assertThat(text()).contains("2 rader kan tas inn.");
        test(find(Button.class).withText("Ta inn 2 rader").single()).click();
        assertThat(taken).containsExactly(new Row("Kari", 3), new Row("Ola", 4));
        panel.show(brought("Antall;Hvem\n5;Per\n"));
        assertThat(text()).contains("Én rad kan tas inn.");
    }

    @Test
    void givesTheRoomBackThatSomebodyHasLeft() throws Exception {
        SheetLimits large = new SheetLimits(1000, 10, 10, 1000, 2_000_000);
        for (int visit = 0; visit < 50; visit++) {
            panel.show(brought("Navn\nKari\n", large));
            panel.show(brought("Navn\nKari\n", large));
            UI.getCurrent().remove(panel);
            UI.getCurrent().add(panel);
        }
        assertThat(find(DataTable.class).all()).isEmpty();
        assertThat(refusal(new SheetLimits(1000, 10, 10, 1000, 3_000_001))).isEqualTo(Refusal.BUSY);
        assertThat(refusal(new SheetLimits(1, 10, 10, 1000, 3_000_000))).isEqualTo(Refusal.TOO_LARGE);
    }

    private static Refusal refusal(SheetLimits limits) throws IOException {
        try {
            brought("Navn\nKari\n", limits).close();
            throw new AssertionError("It was read");
        } catch (RefusedFileException refused) {
            return refused.reason();
        }
    }

    private static Brought brought(String text) throws IOException, RefusedFileException {
        return brought(text, SheetLimits.STANDARD);
    }

    private static Brought brought(String text, SheetLimits limits) throws IOException, RefusedFileException {
        return Brought.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), limits);
    }

    @SuppressWarnings("unchecked")
    private Select<Integer> select(String label) {
        return find(Select.class).all().stream()
                .filter(select -> select.getAriaLabel().orElse("").equals(label))
                .findFirst()
                .orElseThrow();
    }

    private String text() {
        return String.join(
                " ",
                find(Paragraph.class).all().stream().map(Paragraph::getText).toList());
    }

    private String table() {
        return String.join(
                " ",
                find(DataTable.class).all().stream()
                        .map(table -> table.getElement().getTextRecursively())
                        .toList());
    }
}
