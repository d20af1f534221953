package no.usht.profile.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import no.usht.centre.AreaPlace;
import no.usht.centre.CentreHostBuilder;
import no.usht.centre.CentreProfile;
import no.usht.centre.CentreProfileBuilder;
import no.usht.forms.Wording;
import no.usht.shared.Language;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.TenantFile.HostKind;
import no.usht.territory.County;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = "no.usht.profile.ui.none")
class CommonKnowledgeTests extends BrowserlessTest {

    private static final LocalDate SINCE = LocalDate.of(2017, 1, 1);

    @Test
    void groupsTheAreaByCounty() {
        show(Language.NB);

        assertThat(find(H3.class).all())
                .extracting(H3::getText)
                .containsExactly("Finnmark - Finnmárku - Finmarkku", "Nordland - Nordlánnda");
    }

    @Test
    void tellsHostsWithTheirDatesInBothForms() {
        assertThat(show(Language.NB))
                .contains("Medvertskommune, hjemmetjenester", "1.\u00a0januar 2009 – 31.\u00a0desember 2016")
                .contains("Vertskommune", "fra 1.\u00a0januar 2017");
        assertThat(show(Language.NN)).contains("frå 1.\u00a0januar 2017", "3 kommunar, etter fylke");
    }

    @Test
    void marksTheNorthSamiNameAsSuch() {
        show(Language.NB);

        assertThat(find(Span.class).all())
                .filteredOn(span -> "se".equals(span.getElement().getAttribute("lang")))
                .extracting(Span::getText)
                .containsExactly("USHT Sápmi");
    }

    @Test
    void leadsToWebsiteAndDeclaration() {
        show(Language.NB);

        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .containsExactly("https://www.example.org", "https://www.example.org/erklaering");
    }

    private String show(Language language) {
        UI.getCurrent().setLocale(language.locale());
        County finnmark = new County("56", "Finnmark - Finnmárku - Finmarkku");
        County nordland = new County("18", "Nordland - Nordlánnda");
        List<AreaPlace> area = List.of(
                new AreaPlace("1875", "Hábmer - Hamarøy", nordland),
                new AreaPlace("5610", "Kárášjohka - Karasjok", finnmark),
                new AreaPlace("5636", "Unjárga - Nesseby", finnmark));
        Div page = new Div();
        UI.getCurrent().removeAll();
        UI.getCurrent().add(page);
        CommonKnowledge common = new CommonKnowledge(new Wording(page));
        page.add(common.names(sami()), common.hosts(sami()), common.area(area));
        return page.getElement().getTextRecursively();
    }

    private static CentreProfile sami() {
        return CentreProfileBuilder.builder()
                .key(new CentreKey("samisk"))
                .nameNb("USHT for den samiske befolkningen")
                .nameNn("USHT for den samiske befolkninga")
                .nameSe("USHT Sápmi")
                .areaName("Sápmi")
                .language(Language.NB)
                .accent(344)
                .tileColumn(4)
                .tileRow(1)
                .website("https://www.example.org")
                .accessibilityDeclaration("https://www.example.org/erklaering")
                .open(true)
                .hosts(List.of(
                        CentreHostBuilder.builder()
                                .municipalityCode("5610")
                                .name("Kárášjohka - Karasjok")
                                .kind(HostKind.HOST)
                                .from(SINCE)
                                .build(),
                        CentreHostBuilder.builder()
                                .municipalityCode("5636")
                                .name("Unjárga - Nesseby")
                                .kind(HostKind.CO_HOST)
                                .from(LocalDate.of(2009, 1, 1))
                                .to(LocalDate.of(2016, 12, 31))
                                .note("hjemmetjenester")
                                .build()))
                .area(List.of())
                .build();
    }
}
