package no.usht.operator.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.usht.lifecycle.KeyUse;
import no.usht.operator.NewCentre;
import no.usht.operator.PlaceRegister;
import no.usht.shared.Language;
import no.usht.tenancy.TenantRegistry;
import no.usht.territory.County;
import no.usht.territory.Municipality;
import no.usht.territory.MunicipalityBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The number of whoever runs a centre is looked at where it is typed. */
@ViewPackages(packages = "no.usht.operator.ui.none")
class CentreFieldsTests extends BrowserlessTest {

    private static final Municipality SANDEFJORD = municipality("3907", "Sandefjord", "916882807");
    private static final Municipality OSLO = municipality("0301", "Oslo", "958935420");
    private static final Municipality UNKNOWN_NUMBER = municipality("3901", "Horten", null);

    private final PlaceRegister register = new PlaceRegister(
            List.of(), Map.of("3907", SANDEFJORD, "0301", OSLO, "3901", UNKNOWN_NUMBER), Map.of(), Map.of());
    private ComboBox<Municipality> municipality = new ComboBox<>();
    private TextField number = new TextField();

    @SuppressWarnings("NullAway.Init") // show() makes it
    private CentreFields fields;

    private static Municipality municipality(String code, String name, @Nullable String number) {
        return MunicipalityBuilder.builder()
                .code(code)
                .name(name)
                .label(name)
                .county(new County(code.substring(0, 2), "Fylke"))
                .organisationNumber(number)
                .validFrom(LocalDate.of(2024, 1, 1))
                .formerNames(List.of())
                .formerly(Set.of())
                .build();
    }

    @BeforeEach
    void show() {
        UI.getCurrent().setLocale(Language.NB.locale());
        Div page = new Div();
        UI.getCurrent().add(page);
        Words words = new Words(page, mock(TenantRegistry.class), () -> register);
        fields = new CentreFields(page, words, key -> KeyUse.FREE, null);
        municipality = fields.municipality();
        number = fields.number(municipality);
        fields.form().show(NewCentre.empty());
        page.add(municipality, number);
    }

    @Test
    void fillsInTheNumberOfTheChosenMunicipality() {
        municipality.setValue(SANDEFJORD);
        assertThat(number.getValue().replace('\u00a0', ' ')).isEqualTo("916 882 807");
        assertThat(number.isInvalid()).isFalse();
    }

    @Test
    void tellsOfAnothersNumberAtTheFieldAndLetsNobodyGoOn() {
        municipality.setValue(SANDEFJORD);
        number.setValue("958 935 420");
        assertThat(number.isInvalid()).isTrue();
        assertThat(number.getErrorMessage()).isEqualTo("Nummeret tilhører Oslo, ikke Sandefjord.");
        assertThat(fields.isComplete()).isFalse();

        municipality.setValue(OSLO);
        assertThat(number.isInvalid()).isFalse();
        // Of what has no field here nothing is asked.
        assertThat(fields.isComplete()).isTrue();
        assertThat(fields.content().host().organisationNumber()).isEqualTo("958935420");
    }

    @Test
    void looksAgainWhenAnotherMunicipalityIsChosenWhoseNumberNobodyKnows() {
        municipality.setValue(SANDEFJORD);
        municipality.setValue(UNKNOWN_NUMBER);
        assertThat(number.getErrorMessage()).isEqualTo("Nummeret tilhører Sandefjord, ikke Horten.");
        // A part of the municipality has one that no register here knows.
        number.setValue("974 652 277");
        assertThat(number.isInvalid()).isFalse();
    }

    @Test
    void tellsOfAWrongCheckDigitFirst() {
        municipality.setValue(SANDEFJORD);
        number.setValue("958 935 421");
        assertThat(number.getErrorMessage()).contains("kontrollsiffer");
    }

    @Test
    void asksForNothingInAFieldThatIsHidden() {
        number.setVisible(false);
        municipality.setValue(UNKNOWN_NUMBER);
        assertThat(fields.isComplete()).isTrue();
        number.setVisible(true);
        assertThat(fields.isComplete()).isFalse();
        assertThat(number.getErrorMessage()).isEqualTo("Fyll ut dette.");
    }
}
