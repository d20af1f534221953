package no.usht.operator.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import no.usht.lifecycle.TenantTaskResult.Remark;
import no.usht.operator.PlaceRegister;
import no.usht.shared.Language;
import no.usht.tenancy.TenantRegistry;
import org.junit.jupiter.api.Test;

/** Whatever is wrong with a description is told in the reader's own form. */
@ViewPackages(packages = "no.usht.operator.ui.none")
class FaultsTests extends BrowserlessTest {

    private static final List<Remark> EVERY_CODE = List.of(
            fault("missing", "/hosts/0/organisation-number"),
            fault("unknown", "/colour"),
            fault("noEntry", "/area"),
            fault("range", "/accent", "0", "359"),
            fault("twice", "/area/1", "3907"),
            fault("noHost", "/hosts", "0"),
            fault("severalHosts", "/hosts", "2"),
            fault("checkDigit", "/hosts/1/organisation-number", "916 882 808"),
            fault("othersNumber", "/hosts/1/organisation-number", "958 935 420", "0301"),
            fault("endsEarly", "/hosts/0/to", "2020-01-01", "2019-12-31"),
            fault("form", "/hosts/0/contact"),
            fault("form", "/names/nb"));

    @Test
    void hasASentenceForEachInBothForms() {
        List<String> bokmaal = told(Language.NB);
        assertThat(bokmaal)
                .containsExactly(
                        "Vert nr. 1, organisasjonsnummer mangler.",
                        "Beskrivelsen har et felt som ikke finnes her: colour.",
                        "Område er tomt. Det må være minst én.",
                        "Farge må være et tall fra 0 til 359.",
                        "3907 står to ganger for samme tid.",
                        "Ingen kommune er vert uten sluttdato. Senteret må ha nøyaktig én.",
                        "2 kommuner er vert uten sluttdato. Senteret må ha nøyaktig én.",
                        "Vert nr. 2, organisasjonsnummer 916 882 808 kan ikke stemme: kontrollsifferet er feil.",
                        "Vert nr. 2, organisasjonsnummer 958 935 420 tilhører 0301, ikke denne kommunen.",
                        "Vert nr. 1, siste dag (31.\u00a0desember 2019) er før første dag (1.\u00a0januar 2020).",
                        "Vert nr. 1, e-post for publikum kan ikke stå slik. Skriv en e-postadresse, for eksempel"
                                + " navn@kommune.no.",
                        "Navn på bokmål kan ikke stå slik. Skriv en tekst uten mellomrom først og sist.");
        assertThat(told(Language.NN))
                .hasSameSizeAs(bokmaal)
                // One sentence is the same in both forms.
                .satisfies(nynorsk ->
                        assertThat(nynorsk.stream().filter(bokmaal::contains)).hasSize(1))
                .allSatisfy(text -> assertThat(text).doesNotContain("operator.", "{"));
    }

    private static List<String> told(Language language) {
        UI.getCurrent().setLocale(language.locale());
        Div page = new Div();
        UI.getCurrent().add(page);
        Words words = new Words(
                page, mock(TenantRegistry.class), () -> new PlaceRegister(List.of(), Map.of(), Map.of(), Map.of()));
        return EVERY_CODE.stream().map(words::remark).toList();
    }

    private static Remark fault(String code, String... arguments) {
        return new Remark("fault." + code, List.of(arguments), true);
    }
}
