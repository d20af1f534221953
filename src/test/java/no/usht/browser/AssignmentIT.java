package no.usht.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** From a draft to a letter that a centre has read: one writes it, another signs and sends it, and Ål holds its plan against it. */
@NeedsBrowser
class AssignmentIT {

    private static final Map<String, String> WRITTEN = Map.of(
            "Tittel på bokmål", "Tilleggsoppdrag til sentrene",
            "Tittel på nynorsk", "Tilleggsoppdrag til sentera",
            "År", "2026",
            "Saksnummer", "26/4711",
            "Innledning på bokmål", "Vi ber dere se på planen én gang til.",
            "Innledning på nynorsk", "Vi ber dykk sjå på planen ein gong til.",
            "Forventninger på bokmål", "Meld fra hva dere gjør.",
            "Forventninger på nynorsk", "Meld frå kva de gjer.");

    @Test
    void leadsFromADraftToALetterThatACentreHasRead() throws IOException {
        try (Visit officer = Visit.of("hdir-saksbehandler");
                Visit decider = Visit.of("hdir-godkjenner");
                Visit leader = Visit.of("al-leder")) {
            Page page = officer.open("/nasjonal/oppdragsbrev/ny");
            WRITTEN.forEach((label, text) -> page.getByRole(
                            AriaRole.TEXTBOX,
                            new Page.GetByRoleOptions().setName(label).setExact(true))
                    .or(page.getByRole(
                            AriaRole.SPINBUTTON,
                            new Page.GetByRoleOptions().setName(label).setExact(true)))
                    .first()
                    .fill(text));
            button(page, "Lagre").click();
            assertThat(page.getByText("Ingenting mangler. Brevet kan sendes til kontroll."))
                    .isVisible();
            confirm(page, "Send til kontroll");
            assertThat(page.getByText("En beslutter må lese det og signere det."))
                    .isVisible();
            assertThat(button(page, "Signer")).hasCount(0);
            String address = page.url().substring(RunningApplication.address().length());

            send(decider, address);
            read(leader);

            Page result = decider.open(address);
            assertThat(result.getByText("Turid Myklebust")).isVisible();
            assertThat(officer.errors()).isEmpty();
            assertThat(decider.errors()).isEmpty();
            assertThat(leader.errors()).isEmpty();
        }
    }

    private static void send(Visit decider, String address) {
        Page page = decider.open(address);
        assertThat(page.getByText("Les brevet i begge målformer")).isVisible();
        assertThat(page.getByText("Vi ber dykk sjå på planen ein gong til.")).isVisible();
        confirm(page, "Signer");
        assertThat(page.getByText("Disse har ikke fått den nyeste versjonen.")).isVisible();
        Visit.settle(page);
        assertThat(Visit.accessibilityFindings(page)).isEmpty();
        confirm(page, "Send");
        assertThat(page.getByText("21 av 21 sentre har fått brevet.").first()).isVisible();
        assertThat(page.getByText("21 brev er sendt")).isVisible();
        Visit.settle(page);
        assertThat(Visit.accessibilityFindings(page)).isEmpty();
    }

    private static void read(Visit leader) throws IOException {
        Page page = leader.open("/s/buskerud");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Les oppdragsbrevet «Tilleggsoppdrag til sentera»"))
                .click();
        assertThat(page.getByText("Vi ber dykk sjå på planen ein gong til.")).isVisible();
        assertThat(page.getByText("Ingen tiltak i planen").first()).isVisible();
        Download pdf = page.waitForDownload(
                () -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Last ned som PDF"))
                        .click());
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf.path()))) {
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Saksnummer 26/4711", "Ål kommune", "Meld frå kva de gjer.", "Sverre Moen");
        }
        button(page, "Stadfest at vi har lese").click();
        assertThat(page.getByText("Turid Myklebust stadfesta")).isVisible();
        assertThat(button(page, "Stadfest at vi har lese")).hasCount(0);
        Visit.settle(page);
        assertThat(Visit.accessibilityFindings(page)).isEmpty();
    }

    /** Presses a button and says yes to what it asks. */
    private static void confirm(Page page, String name) {
        button(page, name).click();
        page.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
