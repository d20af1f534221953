package no.usht.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A partner from being registered to being one of two that are one, and the activity that names it all the while. */
@NeedsBrowser
class PartnersIT {

    private static final Pattern PARTNER = Pattern.compile(".*/partnere/[0-9a-f-]{36}$");

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void keepsAPartnerAndWhatNamesIt() {
        String name = "Eldres hus " + mark;
        try (Visit person = Visit.of("sandefjord-leder")) {
            Page page = person.open("/s/vestfold/partnere");
            button(page, "Ny samarbeidspartner").click();
            // The list has fields about names too.
            Visit.settle(page);
            assertThat(page).hasURL(Pattern.compile(".*/partnere/ny$"));
            page.getByLabel("Navn").first().fill(name);
            button(page, "Legg til kontaktperson").click();
            page.getByLabel("Navn").nth(1).fill("Kari Testesen");
            page.getByLabel("E-post").fill("kari");
            button(page, "Lagre").click();
            assertThat(page.getByText("Dette er ikke en e-postadresse.").first())
                    .isVisible();
            page.getByLabel("E-post").fill("kari@example.org");
            button(page, "Lagre").click();
            assertThat(page).hasURL(PARTNER);
            assertThat(page.getByText("kari@example.org")).isVisible();

            person.open("/s/vestfold/aktiviteter/ny");
            page.getByLabel("Tittel").fill("Sammen " + mark);
            Visit.choose(page, "Type", "Kurs");
            Visit.choose(page, "Samarbeidspartnere", name);
            page.keyboard().press("Escape");
            button(page, "Lagre").click();
            assertThat(page).hasURL(Pattern.compile(".*/aktiviteter/[0-9a-f-]{36}$"));

            takeIn(person, name);
            merge(person, name);
            person.open("/s/vestfold/partnere?q=" + mark);
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name + " AS"))
                    .click();
            assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sammen " + mark)))
                    .isVisible();
            assertThat(page.getByText("Ola Testesen")).isVisible();
            assertThat(page.getByText("Kari Testesen")).isVisible();
            takeInAndUndo(person);
        }
    }

    /** The same once more under another name, and somebody at one that is there. */
    private void takeIn(Visit person, String name) {
        Page page = person.open("/s/vestfold/partnere/importer");
        String file = "Organisasjon;Type;Kontaktperson;E-post\n"
                + name + " AS;Bedrift;Ola Testesen;ola@example.org\n"
                + "Frivilligsentralen " + mark + ";Ukjent slag;;\n";
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("partnere.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        assertThat(page.getByText("Finnes fra før: " + name)).isVisible();
        assertThat(page.getByText("Én rad kan tas inn, én kan ikke.")).isVisible();
        page.getByLabel("Oppdater partnere som finnes fra før").uncheck();
        button(page, "Ta inn én rad").click();
        assertThat(page.getByText("0 nye partnere, 0 oppdatert, 1 latt være.")).isVisible();
        // Somebody registers it all the same.
        person.open("/s/vestfold/partnere/ny");
        page.getByLabel("Navn").first().fill(name + " AS");
        button(page, "Legg til kontaktperson").click();
        page.getByLabel("Navn").nth(1).fill("Ola Testesen");
        button(page, "Lagre").click();
        button(page, "Lagre likevel").click();
        assertThat(page).hasURL(PARTNER);
    }

    /** All that came with a file goes again, and the next file's columns are found as this one's were. */
    private void takeInAndUndo(Visit person) {
        Page page = person.open("/s/vestfold/partnere/importer");
        String file = "Hvem vi kjenner\nKommunehuset " + mark + "\n";
        FilePayload payload = new FilePayload("partnere.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8));
        page.locator("vaadin-upload input[type=file]").setInputFiles(payload);
        page.getByLabel("Kolonne for Navn").click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Hvem vi kjenner"))
                .click();
        button(page, "Ta inn én rad").click();
        assertThat(page.getByText("1 nye partnere, 0 oppdatert, 0 latt være.")).isVisible();
        button(page, "Angre alt som kom inn").click();
        assertThat(page.getByText("Angret: 1 slettet, 0 satt tilbake til slik det var."))
                .isVisible();
        person.open("/s/vestfold/partnere/importer");
        assertThat(page.getByText("Angret av").first()).isVisible();
        page.locator("vaadin-upload input[type=file]").setInputFiles(payload);
        assertThat(button(page, "Ta inn én rad")).isVisible();
    }

    private void merge(Visit person, String name) {
        Page page = person.open("/s/vestfold/partnere/like");
        button(page, "Slå sammen til «" + name + " AS»").click();
        Locator dialog = page.getByRole(AriaRole.ALERTDIALOG);
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Slå sammen"))
                .click();
        assertThat(page.getByText("Alt står nå hos «" + name + " AS».")).isVisible();
        assertThat(button(page, "Slå sammen til «" + name + " AS»")).hasCount(0);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
