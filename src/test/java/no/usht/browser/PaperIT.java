package no.usht.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What people take away as PDF: what the page says to them, as long as it does. */
@NeedsBrowser
class PaperIT {

    private static final Pattern ACTIVITY = Pattern.compile(".*/aktiviteter/[0-9a-f-]{36}$");

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String title = "Nettverk i Kárášjohka/Karasjok " + mark;

    @Test
    void givesAnActivityAsItsPageShowsItToWhoReadsIt() {
        try (Visit leader = Visit.of("sandefjord-leder");
                Visit anybody = Visit.anonymous();
                Visit other = Visit.of("gjovik-leder")) {
            Page own = publish(leader);
            assertThat(read(download(own)))
                    .contains(
                            title,
                            "USHT Vestfold",
                            "Sandefjord kommune",
                            "Kari Hemmelig",
                            "Kommunene deler erfaringer.");
            // The page is still there.
            own.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Historikk"))
                    .click();
            assertThat(own).hasURL(Pattern.compile(".*/historikk$"));
            own.goBack();
            Visit.settle(own);

            anybody.speak("nn");
            Page open = anybody.open("/aktivitet/" + own.url().replaceAll(".*/", ""));
            Download file = download(open);
            assertThat(file.suggestedFilename()).isEqualTo("Nettverk i Kárášjohka Karasjok " + mark + ".pdf");
            assertThat(read(file))
                    .contains(title, "USHT Vestfold", "Mål", "Publisert")
                    .doesNotContain("Kari Hemmelig", "Finansiering", "Ansvarl");

            String address = link(own).evaluate("link => link.href").toString();
            assertThat(headers(own, address))
                    .containsEntry("content-type", "application/pdf")
                    .containsEntry("x-content-type-options", "nosniff")
                    .hasEntrySatisfying(
                            "content-disposition", value -> assertThat(value).startsWith("attachment"));
            // An address that leads to the file leads nobody else there.
            assertThat(other.page().request().get(address).status()).isNotEqualTo(200);
            assertThat(open.request().get(address).status()).isNotEqualTo(200);

            String published = link(open).evaluate("link => link.href").toString();
            withdraw(own);
            APIResponse gone = open.request().get(published);
            assertThat(gone.status()).isEqualTo(404);
            assertThat(gone.text()).doesNotContain(title);
        }
    }

    private Page publish(Visit leader) {
        Page page = leader.open("/s/vestfold/aktiviteter/ny");
        page.getByLabel("Tittel").fill(title);
        Visit.choose(page, "Type", "Nettverk");
        Locator responsible = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Ansvarlig"));
        responsible.fill("Kari Hemmelig");
        responsible.press("Enter");
        page.getByLabel("Mål", new Page.GetByLabelOptions().setExact(true)).fill("Kommunene deler erfaringer.");
        button(page, "Lagre");
        assertThat(page).hasURL(ACTIVITY);
        button(page, "Publiser");
        assertThat(page.getByText("Dette ser alle")).isVisible();
        button(page, "Publiser for alle");
        button(page, "Publiser likevel");
        assertThat(page.getByText("er publisert, versjon 1").first()).isVisible();
        assertThat(page).hasURL(ACTIVITY);
        return page;
    }

    private static void withdraw(Page page) {
        button(page, "Trekk tilbake");
        page.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Trekk tilbake"))
                .click();
        assertThat(page.getByText("er trukket tilbake").first()).isVisible();
    }

    private static Locator link(Page page) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Last ned som PDF"));
    }

    private static Download download(Page page) {
        return page.waitForDownload(() -> link(page).click());
    }

    private static Map<String, String> headers(Page page, String address) {
        APIResponse answer = page.request().get(address);
        assertThat(answer.status()).isEqualTo(200);
        return answer.headers();
    }

    private static String read(Download file) {
        try (PDDocument pdf = Loader.loadPDF(file.path().toFile())) {
            assertThat(pdf.getDocumentInformation().getTitle()).isNotBlank();
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void button(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
    }
}
