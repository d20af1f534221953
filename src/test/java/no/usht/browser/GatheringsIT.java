package no.usht.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A course from its first evening in the plan to who came, also where there was no connection in the room. */
@NeedsBrowser
class GatheringsIT {

    private static final Pattern GATHERING = Pattern.compile(".*/samlinger/[0-9a-f-]{36}$");

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void plansMeetsAndCounts() {
        String address;
        try (Visit person = Visit.of("sandefjord-leder")) {
            Page page = person.open("/s/vestfold/aktiviteter/ny");
            page.getByLabel("Tittel").fill("Kurs " + mark);
            Visit.choose(page, "Type", "Kurs");
            button(page, "Lagre").click();
            assertThat(page).hasURL(Pattern.compile(".*/aktiviteter/[0-9a-f-]{36}$"));
            String activity = page.url().substring(page.url().lastIndexOf('/') + 1);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Ny samling"))
                    .click();
            Visit.settle(page);
            page.getByLabel("Navn").first().fill("Samling 1");
            page.getByLabel("Starter: dag").fill("07.01.2026");
            page.getByLabel("Starter: klokkeslett").fill("09.00");
            page.keyboard().press("Tab");
            button(page, "Lagre").click();
            assertThat(page).hasURL(GATHERING);
            assertThat(page.getByText("7. januar 2026 kl.\u00a009.00–11.00")).isVisible();
            address = page.url().substring(page.url().indexOf("/s/"));
            repeat(page);
            takeIn(person);
            paste(person, address);
            certify(person, activity);
            follow(person);
            guide(person);
        }
        try (Visit phone = Visit.of("sandefjord-leder", ColorScheme.DARK, 400)) {
            tickWithoutConnection(phone, address);
        }
    }

    private void repeat(Page page) {
        button(page, "Gjenta").click();
        page.getByLabel("Til og med").fill("28.01.2026");
        page.getByLabel("Ikke i ukene").fill("4");
        page.keyboard().press("Tab");
        assertThat(page.getByLabel("onsdag 14. januar 2026, uke 3")).isChecked();
        button(page, "Lag 2 samlinger").click();
        assertThat(page.getByText("2 samlinger er laget.")).isVisible();
    }

    private void takeIn(Visit person) {
        Page page = person.open("/s/vestfold/deltakere/importer");
        String file = "Navn;E-post;Kommunenr\n"
                + "Kari " + mark + ";kari." + mark + "@example.org;3907\n"
                + "Ola " + mark + ";;301\n"
                + "Per 010107 50160;;3907\n";
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("liste.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        assertThat(page.getByText("2 rader kan tas inn, én kan ikke.")).isVisible();
        button(page, "Ta inn 2 rader").click();
        assertThat(page.getByText("2 nye deltakere, 0 fantes fra før.")).isVisible();
    }

    private void paste(Visit person, String address) {
        Page page = person.open(address + "/fremmote");
        page.getByText("Lim inn en liste med navn").click();
        page.getByLabel("Navn eller e-postadresser").fill("Kari " + mark + "\nOLA " + mark + "\nNina " + mark);
        button(page, "Finn og kryss av").click();
        assertThat(page.getByText("2 er funnet og krysset av.")).isVisible();
        button(page, "Legg til Nina " + mark + " og kryss av").click();
        assertThat(page.getByText("3 av 3 er her.")).isVisible();
    }

    /** Who came once has completed what asks for that, and gets it in writing. */
    private static void certify(Visit person, String activity) {
        Page page = person.open("/s/vestfold/deltakere/aktivitet/" + activity + "/kursbevis");
        Visit.choose(page, "For å fullføre må en deltaker ha vært på", "Et antall samlinger");
        button(page, "Lagre").click();
        button(page, "Utsted kursbevis til de 3 som har fullført").click();
        assertThat(page.getByText("3 kursbevis er utstedt.")).isVisible();
        assertThat(page.getByText("Fullført").first()).isVisible();
    }

    /** A calendar follows an address without any cookie, asks whether there is news, and gets nowhere by a guess. */
    private void follow(Visit person) {
        Page page = person.open("/s/vestfold/samlinger/kalender");
        page.getByText("Følg i egen kalender").click();
        button(page, "Lag en ny adresse").click();
        Locator made = page.getByLabel("Ny kalenderadresse");
        assertThat(made).isVisible();
        String address = made.inputValue();
        try (HttpClient calendar = HttpClient.newHttpClient()) {
            HttpResponse<String> file = get(calendar, address, "");
            Assertions.assertThat(file.statusCode()).isEqualTo(200);
            Assertions.assertThat(file.body()).startsWith("BEGIN:VCALENDAR").doesNotContain(mark);
            Assertions.assertThat(file.headers().firstValue("Set-Cookie")).isEmpty();
            Assertions.assertThat(file.headers().firstValue("Cache-Control").orElse(""))
                    .contains("private");
            String tag = file.headers().firstValue("ETag").orElseThrow();
            Assertions.assertThat(get(calendar, address, tag).statusCode()).isEqualTo(304);
            Assertions.assertThat(get(calendar, address.replace("/vestfold/", "/oppland/"), "")
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    private static HttpResponse<String> get(HttpClient calendar, String address, String tag) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
        if (!tag.isEmpty()) {
            request.header("If-None-Match", tag);
        }
        try {
            return calendar.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A line by the keyboard alone, from a page that opens nothing itself; the next one begins with what this one said. */
    private void guide(Visit person) {
        Page page = person.open("/s/vestfold/varsler");
        page.keyboard().press("Alt+g");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog.getByLabel("Hvem fikk veiledning")).isFocused();
        page.keyboard().type("Hjemmetjenesten");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().type("Tema " + mark);
        page.keyboard().press("Tab");
        page.keyboard().type("1:20");
        page.keyboard().press("Enter");
        assertThat(page.getByText("Ført: 1:20 t om «Tema " + mark + "».")).isVisible();
        // The next one is another dialog.
        assertThat(dialog).hasCount(0);
        page.keyboard().press("Alt+g");
        assertThat(dialog.getByLabel("Timer")).hasValue("1:20");
        page.keyboard().press("Escape");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Angre"))
                .click();
        assertThat(page.getByText("Veiledningen er tatt bort.")).isVisible();
    }

    private void tickWithoutConnection(Visit phone, String address) {
        Page page = phone.open(address + "/fremmote");
        Locator nina = page.getByLabel("Nina " + mark);
        page.context().setOffline(true);
        nina.uncheck();
        assertThat(page.getByText("1 kryss venter på nett og er tatt vare på her."))
                .isVisible();
        // The page is lost meanwhile.
        page.context().setOffline(false);
        phone.open(address + "/fremmote");
        assertThat(page.getByText("Alt er lagret.")).isVisible();
        phone.open(address + "/fremmote");
        assertThat(page.getByText("2 av 2 er her.").or(page.getByText("2 av 3 er her.")))
                .isVisible();
        assertThat(page.getByLabel("Nina " + mark)).not().isChecked();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
