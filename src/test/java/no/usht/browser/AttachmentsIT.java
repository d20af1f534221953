package no.usht.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import no.usht.document.DocumentMother;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Files on an activity: sent, seen, saved with the same bytes, replaced, deleted and brought back. */
@NeedsBrowser
class AttachmentsIT {

    private static final Pattern ACTIVITY = Pattern.compile(".*/aktiviteter/[0-9a-f-]{36}$");

    @Test
    void goesThroughTheLifeOfAnAttachment() throws IOException {
        try (Visit person = Visit.of("sandefjord-prosjektleder")) {
            Page page = person.open("/s/vestfold/aktiviteter/ny");
            page.getByLabel("Tittel").fill("Med vedlegg " + UUID.randomUUID());
            Visit.choose(page, "Type", "Kurs");
            button(page, "Lagre").click();
            assertThat(page).hasURL(ACTIVITY);
            Locator card = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Vedlegg"));
            assertThat(card).containsText("Ingen filer er lagt ved.");

            give(card, "ondsinnet.html", "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8));
            assertThat(card.getByRole(AriaRole.ALERT)
                            .filter(new Locator.FilterOptions().setHasText("Nettsider og SVG")))
                    .isVisible();
            give(card, "program.pdf", DocumentMother.pdf());
            Locator file = card.getByRole(
                    AriaRole.LINK,
                    new Locator.GetByRoleOptions().setName("program.pdf").setExact(true));
            assertThat(file).isVisible();
            assertThat(card).containsText("PDF, 1 kB · versjon 1");
            Assertions.assertThat(saved(page, file)).isEqualTo(DocumentMother.pdf());
            Assertions.assertThat(Visit.accessibilityFindings(page)).isEmpty();

            Locator shown =
                    card.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Vis program.pdf i ny fane"));
            APIResponse preview = page.request()
                    .get(page.evaluate("(a) => a.href", shown.elementHandle()).toString());
            Map<String, String> headers = preview.headers();
            Assertions.assertThat(headers.get("content-security-policy")).startsWith("sandbox;");
            Assertions.assertThat(headers)
                    .containsEntry("x-content-type-options", "nosniff")
                    .containsEntry("content-type", "application/pdf");
            Assertions.assertThat(headers.get("content-disposition")).startsWith("inline");

            button(card, "Legg inn ny versjon av program.pdf").click();
            give(card.locator(".usht-document"), "program.pdf", DocumentMother.pdf());
            assertThat(card).containsText("versjon 2");
            card.getByText("Eldre versjoner (1)").click();
            assertThat(card.locator("details a")).containsText("versjon 1");

            button(card, "Endre opplysninger om program.pdf").click();
            card.getByLabel("Navn").fill("Referat.pdf");
            card.getByLabel("Unntatt offentlighet").check();
            button(card, "Lagre").click();
            assertThat(card).containsText("Skriv hvilken hjemmel filen er unntatt etter.");
            Visit.choose(page, "Hjemmel", "offl. § 13");
            Assertions.assertThat(Visit.accessibilityFindings(page)).isEmpty();
            button(card, "Lagre").click();
            assertThat(card).containsText("Unntatt offentlighet: offl. § 13");

            button(card, "Slett Referat.pdf").click();
            assertThat(card).containsText("Ingen filer er lagt ved.");
            button(page, "Angre").click();
            Locator back = card.getByRole(
                    AriaRole.LINK,
                    new Locator.GetByRoleOptions().setName("Referat.pdf").setExact(true));
            assertThat(back).isVisible();
            Assertions.assertThat(saved(page, back)).isEqualTo(DocumentMother.pdf());
            // The refused one is told of by the upload's own request.
            Assertions.assertThat(person.errors()).allMatch(error -> error.contains("Failed to load resource"));
        }
    }

    @Test
    void showsAPictureWithItsTextInANarrowDarkWindow() {
        try (Visit person = Visit.of("sandefjord-prosjektleder", ColorScheme.DARK, 400)) {
            Page page = person.open("/s/vestfold/aktiviteter/ny");
            page.getByLabel("Tittel").fill("Med bilde " + UUID.randomUUID());
            Visit.choose(page, "Type", "Kurs");
            button(page, "Lagre").click();
            assertThat(page).hasURL(ACTIVITY);
            Locator card = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Vedlegg"));
            give(card, "kurs.jpg", DocumentMother.photo());
            assertThat(card).containsText("Bildet mangler alternativ tekst.");
            button(card, "Endre opplysninger om kurs.jpg").click();
            card.getByLabel("Alternativ tekst").fill("Tolv personer rundt et bord");
            button(card, "Lagre").click();
            assertThat(card).containsText("Alternativ tekst: Tolv personer rundt et bord");
            button(card, "Vis bildet kurs.jpg").click();
            Locator picture =
                    card.getByRole(AriaRole.IMG, new Locator.GetByRoleOptions().setName("Tolv personer rundt et bord"));
            assertThat(picture).isVisible();
            page.waitForFunction("(img) => img.complete && img.naturalWidth > 0", picture.elementHandle());
            Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .isEqualTo(true);
            Assertions.assertThat(Visit.accessibilityFindings(page)).isEmpty();
            Assertions.assertThat(person.errors()).isEmpty();
        }
    }

    private static byte[] saved(Page page, Locator link) throws IOException {
        Download download = page.waitForDownload(link::click);
        return Files.readAllBytes(download.path());
    }

    private static void give(Locator within, String name, byte[] content) {
        within.locator("vaadin-upload input[type=file]")
                .first()
                .setInputFiles(new FilePayload(name, "application/octet-stream", content));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }
}
