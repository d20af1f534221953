package no.usht.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** From a goal to what became of it: a plan with a measure, its status, adoption, a revision, and the next year. */
@NeedsBrowser
class PlanIT {

    private static final String PLAN = "Handlingsplan 2031";
    private static final String MEASURE = "Prøve ut felles nattpatrulje";

    @Test
    void leadsFromAGoalToWhatBecameOfIt() throws IOException {
        try (Visit visit = Visit.of("sandefjord-leder")) {
            Page page = visit.open("/s/vestfold/plan/ny");
            field(page, "Tittel").fill(PLAN);
            page.getByLabel("År", new Page.GetByLabelOptions().setExact(true)).fill("2031");
            button(page, "Legg til mål").click();
            exactly(page, "Mål").fill("Natten er trygg for alle");
            save(page);
            assertThat(page.getByRole(AriaRole.HEADING)
                            .filter(new Locator.FilterOptions().setHasText("Natten er trygg")))
                    .isVisible();

            button(page, "Nytt tiltak").click();
            exactly(page, "Tiltak").fill(MEASURE);
            Visit.choose(page, "Mål", "Natten er trygg for alle");
            save(page);
            assertThat(heading(page, MEASURE)).isVisible();

            button(page, "Meld status").click();
            page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Gul"))
                    .check();
            button(page, "Lagre").click();
            assertThat(page.getByText("Skriv hvorfor tiltaket ikke er i rute.").first())
                    .isVisible();
            field(page, "Begrunnelse").fill("To kommuner vil vente");
            save(page);
            assertThat(page.getByText("To kommuner vil vente")).isVisible();

            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(PLAN))
                    .first()
                    .click();
            Visit.settle(page);
            button(page, "Vedta").click();
            page.getByRole(AriaRole.ALERTDIALOG)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Vedta"))
                    .click();
            assertThat(page.getByText("Versjon 1, vedtatt av")).isVisible();
            Download pdf = page.waitForDownload(() -> page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("PDF").setExact(true))
                    .click());
            try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf.path()))) {
                assertThat(new PDFTextStripper().getText(document))
                        .contains(PLAN, "USHT Vestfold", "Natten er trygg for alle", MEASURE, "To kommuner vil vente");
            }

            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(MEASURE))
                    .click();
            Visit.settle(page);
            button(page, "Rediger").click();
            field(page, "Begrunnelse").fill("Få vakter har nok å gjøre hele natten");
            button(page, "Legg til indikator").click();
            Visit.choose(page, "Telles av programmet", "Samlinger holdt");
            assertThat(exactly(page, "Indikator")).hasValue("Samlinger holdt");
            save(page);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Se grunnlaget"))
                    .click();
            assertThat(heading(page, "Grunnlag: " + MEASURE)).isVisible();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(MEASURE))
                    .click();
            Visit.settle(page);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(PLAN))
                    .first()
                    .click();
            Visit.settle(page);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Alle vedtak og endringer"))
                    .click();
            assertThat(page.getByText("Endret: " + MEASURE)).isVisible();
            field(page, "Hvorfor planen er endret").fill("Begrunnelsen manglet");
            button(page, "Vedta endringene").click();
            assertThat(page.getByText("Versjon 2: revidert")).isVisible();

            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(PLAN))
                    .first()
                    .click();
            Visit.settle(page);
            button(page, "Planlegg neste år").click();
            button(page, "Lag planen").click();
            assertThat(page.getByText("Velg hva som skjer med tiltaket.").first())
                    .isVisible();
            page.locator("vaadin-select").click();
            page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Videreført"))
                    .click();
            button(page, "Lag planen").click();
            assertThat(heading(page, "Handlingsplan 2032")).isVisible();
            assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(MEASURE)))
                    .isVisible();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sammenlign med et annet år"))
                    .click();
            assertThat(page.getByText("Videreført (1)")).isVisible();
            assertThat(visit.errors()).isEmpty();
        }
    }

    private static Locator heading(Page page, String text) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(text).setLevel(1));
    }

    private static Locator field(Page page, String label) {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label));
    }

    private static Locator exactly(Page page, String label) {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void save(Page page) {
        button(page, "Lagre").click();
        Visit.settle(page);
    }
}
