package no.usht.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A wish for publication from whoever asks to whoever publishes, and the answer back. */
@NeedsBrowser
class NoticesIT {

    private final String title = "Fagdag " + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void leadsFromTheBellToThePublishingAndTheAnswerBack() {
        String activity;
        try (Visit person = Visit.of("sandefjord-prosjektleder")) {
            Page page = person.open("/s/vestfold/aktiviteter/ny");
            page.getByLabel("Tittel").fill(title);
            Visit.choose(page, "Type", "Kurs");
            button(page, "Lagre").click();
            assertThat(page).hasURL(Pattern.compile(".*/aktiviteter/[0-9a-f-]{36}$"));
            activity = page.url().replaceFirst("^.*(?=/s/vestfold)", "");
            button(page, "Be om publisering").click();
            assertThat(page.getByText("Ønsket er meldt til dem som kan publisere."))
                    .isVisible();
        }
        try (Visit person = Visit.of("sandefjord-leder")) {
            Page page = person.open("/s/vestfold");
            Locator bell = page.getByRole(
                    AriaRole.LINK,
                    new Page.GetByRoleOptions().setName(Pattern.compile("^Varsler, (ett ulest|\\d+ uleste)$")));
            bell.click();
            link(page, "Ønske om publisering: " + title).first().click();
            assertThat(page).hasURL(Pattern.compile(".*" + activity + "/publiser$"));
            button(page, "Publiser for alle").click();
            // It says little of itself.
            button(page, "Publiser likevel").click();
            assertThat(page).hasURL(Pattern.compile(".*" + activity + "$"));
            person.open("/s/vestfold/varsler");
            assertThat(button(page, "Marker som ulest: Ønske om publisering: " + title))
                    .isVisible();
            person.open("/s/vestfold/varsler/valg");
            Locator asked =
                    page.getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName("Noen ber om publisering"));
            assertThat(asked.getByLabel("På e-post med en gang")).isChecked();
            asked.getByLabel("Samlet på e-post hver morgen").check();
            assertThat(page.getByText("Valget er lagret.")).isVisible();
            asked.getByLabel("På e-post med en gang").check();
        }
        try (Visit person = Visit.of("sandefjord-prosjektleder")) {
            Page page = person.open("/s/vestfold/varsler");
            link(page, "Publisert: " + title).click();
            assertThat(page).hasURL(Pattern.compile(".*" + activity + "$"));
        }
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
