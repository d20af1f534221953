package no.usht.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From this year's grant to the next one: planned with the same form, two questions changed, and announced. */
@NeedsBrowser
class GrantsIT {

    private static final String PROJECTS = "Prosjekttilskudd til trygg digital hjemmeoppfølging";

    @Test
    void planTheNextYearWithAFormOfItsOwnAndAnnounceIt() {
        try (Visit visit = Visit.of("hdir-saksbehandler")) {
            Page page = visit.open("/nasjonal/tilskudd");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(PROJECTS))
                    .first()
                    .click();
            Visit.settle(page);
            button(page, "Begynn neste år").click();
            assertThat(page.getByText("Neste år er planlagt med de samme vilkårene"))
                    .isVisible();
            Visit.settle(page);
            button(page, "Lagre").click();
            Visit.settle(page);
            assertThat(page.getByText("Planlagt", new Page.GetByTextOptions().setExact(true))
                            .first())
                    .isVisible();

            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Rediger skjemaet"))
                    .click();
            Visit.settle(page);
            button(page, "Endre Hva heter prosjektet?").click();
            Locator dialog = page.getByRole(AriaRole.DIALOG);
            dialog.getByLabel("Spørsmål på bokmål").fill("Hva skal prosjektet hete?");
            dialog.getByLabel("Spørsmål på nynorsk").fill("");
            in(dialog, "Ferdig").click();
            assertThat(dialog.getByText("Skriv spørsmålet i begge målformer.")).isVisible();
            dialog.getByLabel("Spørsmål på nynorsk").fill("Kva skal prosjektet heite?");
            assertThat(Visit.accessibilityFindings(page)).isEmpty();
            in(dialog, "Ferdig").click();
            assertThat(dialog).hasCount(0);
            button(page, "Flytt Hva skal prosjektet hete? ned").click();
            assertThat(page.getByRole(AriaRole.STATUS)
                            .filter(new Locator.FilterOptions().setHasText("står nå som nummer 2 av 5")))
                    .hasCount(1);

            button(page, "Legg til spørsmål").click();
            dialog.getByLabel("Spørsmål på bokmål").fill("Hvem leder prosjektet?");
            dialog.getByLabel("Spørsmål på nynorsk").fill("Kven leier prosjektet?");
            in(dialog, "Ferdig").click();
            assertThat(dialog).hasCount(0);
            button(page, "Lagre").click();
            assertThat(page.getByText("Versjon 1, 6 spørsmål")).isVisible();
            assertThat(page.getByText("Hvem leder prosjektet?")).isVisible();

            button(page, "Lys ut").click();
            page.getByRole(AriaRole.ALERTDIALOG)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Lys ut"))
                    .click();
            assertThat(page.getByText(Pattern.compile("«" + PROJECTS + " \\d{4}» er utlyst.")))
                    .isVisible();
            assertThat(button(page, "Slett")).hasCount(0);
            assertThat(Visit.accessibilityFindings(page)).isEmpty();
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator in(Locator dialog, String name) {
        return dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }
}
