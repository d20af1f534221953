package no.usht.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A contact from the gap that it fills to the file that says more of it. */
@NeedsBrowser
class ContactsIT {

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void fillsAGapAndIsConfirmed() {
        String role = "Rolle " + mark;
        String name = "Kari " + mark;
        try (Visit person = Visit.of("sandefjord-leder")) {
            Page page = person.open("/s/vestfold/kontakter/roller");
            page.getByLabel("Navn", new Page.GetByLabelOptions().setExact(true)).fill(role);
            button(page, "Lagre").click();
            assertThat(button(page, "Ta «" + role + "» ut av bruk")).isVisible();

            person.open("/s/vestfold/kontakter/oversikt");
            assertThat(page.getByText("6 av 6 kommuner mangler rolle " + mark + "."))
                    .isVisible();
            link(page, "Legg til: " + role + ", Sandefjord").click();
            page.getByLabel("Navn").fill(name + " 018107 50045");
            page.getByLabel("E-post").fill(mark + "@example.org");
            button(page, "Lagre").click();
            assertThat(page.getByText("Her står et fødselsnummer.").first()).isVisible();
            page.getByLabel("Navn").fill(name);
            button(page, "Lagre").click();
            assertThat(page).hasURL(Pattern.compile(".*/kontakter/[0-9a-f-]{36}$"));

            takeIn(person, role, name);
            person.open("/s/vestfold/kontakter?q=" + mark);
            assertThat(page.getByText("01.02.2020")).isVisible();
            button(page, "Bekreftet i dag: " + name).click();
            assertThat(page.getByText(name + " er bekreftet i dag.")).isVisible();
            assertThat(page.getByText("01.02.2020")).hasCount(0);

            person.open("/s/vestfold/kontakter/oversikt");
            link(page, name).click();
            assertThat(link(page, mark + "@example.org")).isVisible();
            person.open("/s/vestfold/kontakter/roller");
            button(page, "Ta «" + role + "» ut av bruk").click();
            assertThat(button(page, "Ta «" + role + "» i bruk")).isVisible();
        }
    }

    @Test
    void writesToARoleAndSeesWhoGotIt() {
        try (Visit person = Visit.of("sandefjord-leder")) {
            Page page = person.open("/s/vestfold/kontakter/e-post");
            page.getByLabel("Rolle").fill("Demens");
            page.getByRole(AriaRole.OPTION).first().click();
            assertThat(page.getByText(Pattern.compile("^Når ingen i: "))).isVisible();
            button(page, "Send").click();
            assertThat(page.getByText("Skriv emnet.")).isVisible();
            page.getByLabel("Emne").fill("Fagdag " + mark);
            page.getByLabel("Tekst").fill("Velkommen til fagdag.");
            button(page, "Send").click();
            assertThat(page.getByText(Pattern.compile("Sende til (én mottaker|\\d+ mottakere)\\?")))
                    .isVisible();
            button(page, "Send").last().click();
            assertThat(page).hasURL(Pattern.compile(".*/kontakter/e-post/[0-9a-f-]{36}$"));
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Fagdag " + mark)))
                    .isVisible();
            assertThat(page.getByText(Pattern.compile("^Ferdig: (\\d+) av \\1 er sendt\\.$"))
                            .first())
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(30_000));
            assertThat(page.getByText("Sendt", new Page.GetByTextOptions().setExact(true))
                            .first())
                    .isVisible();
            person.open("/s/vestfold/kontakter/e-post");
            assertThat(link(page, "Fagdag " + mark)).isVisible();
        }
    }

    /** The same with another day, and a number that is no place. */
    private void takeIn(Visit person, String role, String name) {
        Page page = person.open("/s/vestfold/kontakter/importer");
        String file = "Navn;Kommune;Rolle;E-post;Sist bekreftet\n"
                + name + ";Sandefjord kommune;" + role + ";" + mark + "@example.org;1.2.2020\n"
                + "Per;9999;" + role + ";per@example.org;\n";
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("kontakter.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        assertThat(page.getByText("Finnes fra før: " + name)).isVisible();
        assertThat(page.getByText("Nummeret 9999 er ikke en kommune eller bydel."))
                .isVisible();
        button(page, "Ta inn én rad").click();
        assertThat(page.getByText("Nye kontakter: 0. Oppdatert: 1.")).isVisible();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
