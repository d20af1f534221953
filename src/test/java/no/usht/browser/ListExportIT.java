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
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A list as a file: what the page shows, all of it, and nobody else's. */
@NeedsBrowser
class ListExportIT {

    @Test
    void givesWhatTheListShowsAsFilesThatNobodyElseCanFetch() throws Exception {
        try (Visit leader = Visit.of("sandefjord-leder");
                Visit other = Visit.of("gjovik-leder");
                Visit anybody = Visit.anonymous()) {
            Page page = leader.open("/s/vestfold/aktiviteter?type=kurs&sorter=-tittel");
            Locator count = page.locator("main [role=status]")
                    .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^[0-9]+ aktiviteter$")));
            assertThat(count).isVisible();
            int rows = Integer.parseInt(count.textContent().replaceAll("[^0-9]", ""));
            String first = page.locator("vaadin-grid a").first().textContent();

            Download csv = download(page, "CSV");
            assertThat(csv.suggestedFilename()).matches("Aktiviteter 20[0-9]{2}-[0-9]{2}-[0-9]{2}\\.csv");
            List<String> lines = Files.readAllLines(csv.path());
            assertThat(lines.getFirst())
                    .isEqualTo("\ufeffAktivitet;Type;Status;Periode fra;Periode til;Nådd;Publisert;Satsing");
            assertThat(lines).hasSize(rows + 1);
            assertThat(lines.subList(1, lines.size()))
                    .allSatisfy(line -> assertThat(line).contains(";Kurs;"));
            assertThat(lines.get(1)).contains(first);

            assertThat(sheet(download(page, "Excel"))).contains(first).doesNotContain("Forskning");
            assertThat(text(download(page, "PDF"))).contains("USHT Vestfold", "Type: Kurs", rows + " rader");

            String address = link(page, "CSV").evaluate("link => link.href").toString();
            APIResponse own = page.request().get(address);
            assertThat(own.status()).isEqualTo(200);
            assertThat(own.headers())
                    .containsEntry("x-content-type-options", "nosniff")
                    .hasEntrySatisfying(
                            "content-disposition", value -> assertThat(value).startsWith("attachment"));
            // An address that leads to the file leads nobody else there.
            assertThat(other.page().request().get(address).status()).isNotEqualTo(200);
            assertThat(anybody.page().request().get(address).status()).isNotEqualTo(200);

            // The page is still there, and the file that of the page as it is now.
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Nullstill filtre"))
                    .click();
            assertThat(page).hasURL(Pattern.compile(".*/aktiviteter\\?sorter=-tittel$"));
            assertThat(Files.readAllLines(download(page, "CSV").path())).hasSizeGreaterThan(rows + 1);
        }
    }

    @Test
    void givesTheCountrysListAndTheOperatorsToThemAlone() throws IOException {
        try (Visit officer = Visit.of("hdir-saksbehandler");
                Visit operator = Visit.of("driftsansvarlig")) {
            Page page = officer.open("/nasjonal/aktiviteter?ar=2026&status=avlyst");
            List<String> lines = Files.readAllLines(download(page, "CSV").path());
            assertThat(lines.subList(1, lines.size()))
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line).contains(";Avlyst;"));
            assertThat(text(download(page, "PDF"))).contains("Helsedirektoratet", "Status: Avlyst", "År: 2026");

            Page tenants = operator.open("/plattform?q=vestfold");
            assertThat(Files.readAllLines(download(tenants, "CSV").path()))
                    .hasSize(2)
                    .last()
                    .asString()
                    .startsWith("USHT Vestfold;vestfold;Sandefjord;Aktiv;");
        }
    }

    private static Locator link(Page page, String kind) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Last ned listen som " + kind));
    }

    private static Download download(Page page, String kind) {
        return page.waitForDownload(() -> link(page, kind).click());
    }

    /** All that stands in the cells. */
    private static String sheet(Download file) throws Exception {
        StringBuilder text = new StringBuilder();
        try (ZipFile workbook = new ZipFile(file.path().toFile())) {
            for (ZipEntry part : workbook.stream()
                    .filter(entry -> entry.getName().matches("xl/(worksheets/sheet1|sharedStrings)\\.xml"))
                    .toList()) {
                text.append(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(workbook.getInputStream(part))
                        .getDocumentElement()
                        .getTextContent());
            }
        }
        return text.toString();
    }

    private static String text(Download file) {
        try (PDDocument pdf = Loader.loadPDF(file.path().toFile())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
