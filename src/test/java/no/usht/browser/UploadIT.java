package no.usht.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The operator has a centre's archive as a file: it is restored, or taken in as another centre, and what is none is refused. */
@NeedsBrowser
class UploadIT {

    private static final String CENTRE = "/plattform/sentre/nordland";

    @Test
    void restoresAndImportsWhatIsUploadedAndRefusesWhatIsNoArchive() throws IOException {
        try (Visit operator = Visit.of("driftsansvarlig")) {
            TelemarksSignIn.write("nordland", TelemarksSignIn.of("https://rogue.example.org"));
            Page page = operator.open(CENTRE);
            button(page, "Ta kopi nå").click();
            page.getByText("Utført").first().waitFor();
            TelemarksSignIn.write("nordland", "");
            byte[] archive = takeAway("nordland.");

            operator.open(CENTRE + "/gjenopprett");
            give(page, "et-bilde.zip", "hello".getBytes(StandardCharsets.UTF_8));
            page.getByText("Filen et-bilde.zip er ikke en sikkerhetskopi.").waitFor();
            give(page, "for-stor.zip", new byte[5 << 20]);
            page.getByText("Filen er for stor.").first().waitFor();
            assertThat(Visit.accessibilityFindings(page)).isEmpty();
            give(page, "nordland-kopi.zip", archive);
            page.getByText("Kopien er hel og står nå blant kopiene").waitFor();
            assertThat(Visit.accessibilityFindings(page)).isEmpty();
            button(page, "Gå videre").click();
            page.getByText("Prøvd: dette går").waitFor();
            page.getByLabel("Grunn, for driftsloggen").fill("Noe ble slettet");
            button(page, "Gjenopprett nå").click();
            page.getByText("Utført").first().waitFor();
            operator.open(CENTRE);
            assertThat(page.locator("main").innerText()).contains("Lastet opp fra nordland-kopi.zip");

            operator.open("/plattform");
            button(page, "Les inn fra fil").click();
            button(page, "Gå videre").click();
            page.getByText("Last opp en fil først.").waitFor();
            give(page, "nordland-to.usht.zip", archive);
            page.getByText("Lastet opp: nordland-to.usht.zip").waitFor();
            assertThat(page.getByLabel("Nøkkel", new Page.GetByLabelOptions().setExact(true))
                            .inputValue())
                    .isEqualTo("nordland-to");
            assertThat(Visit.accessibilityFindings(page)).isEmpty();
            button(page, "Gå videre").click();
            page.getByText("Prøvd: dette går").waitFor();
            assertThat(page.locator("main").innerText())
                    .contains("Filen er en kopi av USHT Nordland fra", "I filen har senteret nøkkelen nordland");
            assertThat(page.locator("main").innerText())
                    .contains(
                            "Filen har egen innlogging for Vestvågøy: utsteder https://rogue.example.org, klient usht");
            Locator confirmed = page.getByLabel("Ta i bruk innloggingen til Vestvågøy hos https://rogue.example.org");
            assertThat(confirmed.isChecked()).isFalse();
            confirmed.check();
            assertThat(Visit.accessibilityFindings(page)).isEmpty();
            button(page, "Les inn nå").click();
            page.getByText("Utført").first().waitFor();
            assertThat(page.locator("main").innerText()).contains("Innloggingen for Vestvågøy følger med");
            TelemarksSignIn.write("nordland-to", "");
            operator.open("/plattform/sentre/nordland-to");
            assertThat(page.locator("main").innerText()).contains("Aktiv", "Lest inn fra nordland-to.usht.zip");
            assertThat(operator.errors()).isEmpty();
        }
    }

    private static void give(Page page, String name, byte[] content) {
        page.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload(name, "application/zip", content));
    }

    /** The newest archive of that centre; it is no longer there afterwards. */
    private static byte[] takeAway(String beginning) throws IOException {
        try (Stream<Path> files = Files.list(RunningApplication.backups())) {
            Path newest = files.filter(
                            file -> String.valueOf(file.getFileName()).startsWith(beginning))
                    .sorted()
                    .reduce((first, second) -> second)
                    .orElseThrow();
            byte[] content = Files.readAllBytes(newest);
            Files.delete(newest);
            return content;
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
