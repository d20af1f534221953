package no.usht.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.usht.demo.DemoIssuer;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.TenantFile;
import org.junit.jupiter.api.Test;

/** The operator changes a centre that is there: its area, its look and how its people sign in; all of it at once. */
@NeedsBrowser
class ChangingCentreIT {

    private static final CentreKey TROMS = new CentreKey("troms");
    private static final String CENTRE = "/plattform/sentre/troms";

    @Test
    void changesTheAreaAndTakesItBack() {
        try (Visit operator = Visit.of("driftsansvarlig")) {
            Page page = operator.open(CENTRE + "/omrade");
            button(page, "Gå videre").click();
            page.getByText("Ingenting er endret ennå").waitFor();
            Visit.choose(page, "Legg til en kommune", "Alta · 5601");
            page.getByText("også i USHT Finnmark").first().waitFor();
            button(page, "Fjern Kvæfjord").click();
            assertThat(Visit.accessibilityFindings(page)).isEmpty();
            button(page, "Gå videre").click();
            page.getByText("hører dette til området: Alta").waitFor();
            assertThat(page.locator("main").innerText())
                    .contains("hører dette ikke lenger til området: Kvæfjord")
                    .contains("Disse har da ikke noe senter: Kvæfjord");
            confirm(page, "Endre området", "Vedtak i fylkestinget");

            operator.open(CENTRE);
            assertThat(page.locator("main").innerText())
                    .contains("Vedtak i fylkestinget")
                    .containsPattern("Ut av området etter [^:]+: Kvæfjord\\. Inn i området fra [^:]+: Alta\\.");

            operator.open(CENTRE + "/omrade");
            Visit.choose(page, "Legg til en kommune", "Kvæfjord · 5510");
            button(page, "Fjern Alta").click();
            button(page, "Gå videre").click();
            confirm(page, "Endre området", "Vedtaket er omgjort");
            assertThat(operator.errors()).isEmpty();
        }
    }

    @Test
    void changesLanguageAndColour() {
        try (Visit operator = Visit.of("driftsansvarlig")) {
            Page page = operator.open(CENTRE + "/utseende");
            page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Turkis"))
                    .check();
            page.getByLabel("Tilgjengelighetserklæring").fill("");
            button(page, "Gå videre").click();
            page.getByText("Fyll ut dette").first().waitFor();
            page.getByLabel("Tilgjengelighetserklæring").fill("https://www.example.no/erklaering");
            assertThat(Visit.accessibilityFindings(page)).isEmpty();
            button(page, "Gå videre").click();
            confirm(page, "Endre nå", "Ny profil");
            operator.open(CENTRE);
            assertThat(page.locator("main").innerText())
                    .contains("https://www.example.no/erklaering", "Farge: fra Sennep til Turkis");
            assertThat(operator.errors()).isEmpty();
        }
    }

    @Test
    void addsChangesAndTakesAwayAnIssuerOfTheCentresOwn() throws IOException {
        try (DemoIssuer own = DemoIssuer.startAnother();
                Visit operator = Visit.of("driftsansvarlig");
                Visit visitor = Visit.anonymous()) {
            String name = new TenantFile.SignIn(own.uri(), DemoIssuer.CLIENT_ID, true, null, null).secretName(TROMS);
            Path secret = RunningApplication.secrets().resolve(name);
            Page page = operator.open(CENTRE + "/innlogging");
            page.getByLabel("Senteret har sin egen innlogging").check();
            page.getByLabel("Utstederens adresse").fill(own.uri());
            page.getByLabel("Klient-ID").fill(DemoIssuer.CLIENT_ID);
            page.getByLabel("Klienten har en hemmelighet").check();
            page.getByText("Legg den i mappen for hemmeligheter som " + name).waitFor();
            button(page, "Prøv innstillingene").click();
            page.getByText("Det finnes ingen hemmelighet som heter " + name).waitFor();
            assertThat(Visit.accessibilityFindings(page)).isEmpty();
            Files.writeString(secret, DemoIssuer.CLIENT_SECRET);
            button(page, "Gå videre").click();
            page.getByText("Prøvd: Utstederen svarer og kan det som trengs.").waitFor();
            confirm(page, "Endre innloggingen", "Kommunen har fått sin egen");
            leadsTo(visitor, own.uri());

            operator.open(CENTRE + "/innlogging");
            page.getByLabel("Klienten har en hemmelighet").uncheck();
            button(page, "Gå videre").click();
            page.getByText("Fra neste innlogging brukes ingen hemmelighet. Ingen blir logget ut.")
                    .waitFor();
            confirm(page, "Endre innloggingen", "Klienten er åpen nå");
            leadsTo(visitor, own.uri());

            operator.open(CENTRE + "/innlogging");
            page.getByLabel("Senteret har sin egen innlogging").uncheck();
            button(page, "Gå videre").click();
            page.getByText("blir logget ut og slipper ikke inn lenger").waitFor();
            confirm(page, "Endre innloggingen", "Tilbake til den felles");
            leadsTo(visitor, RunningApplication.issuer());

            operator.open(CENTRE);
            assertThat(page.locator("main").innerText())
                    .contains("Egen innlogging: " + own.uri())
                    .contains("Hemmelighet hos klienten: ja")
                    .contains("Hemmelighet hos klienten: fjernet")
                    .contains("Egen innlogging: fjernet");
            assertThat(operator.errors()).isEmpty();
            Files.delete(secret);
        }
    }

    private static void leadsTo(Visit visitor, String issuer) {
        visitor.page().navigate(RunningApplication.address() + "/s/troms");
        assertThat(visitor.page()).hasURL(Visit.from(issuer));
    }

    private static void confirm(Page page, String deed, String reason) {
        page.getByLabel("Grunn, for driftsloggen").fill(reason);
        button(page, deed).click();
        page.getByText("Utført").first().waitFor();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
