package no.usht.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What becomes of an activity: begun beside others, copied, deleted and brought back. */
@NeedsBrowser
class ActivityLifeIT {

    private static final Pattern DRAFT = Pattern.compile(".*/aktiviteter/utkast/[0-9a-f-]{36}$");
    private static final Pattern COPY = Pattern.compile(".*/aktiviteter/utkast/[0-9a-f-]{36}\\?kopi=1$");
    private static final Pattern ACTIVITY = Pattern.compile(".*/aktiviteter/[0-9a-f-]{36}$");

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void beginsAnotherActivityWhileADraftWaits() {
        try (Visit person = Visit.of("sandefjord-prosjektleder")) {
            for (String title : new String[] {"Første " + mark, "Andre " + mark}) {
                Page page = person.open("/s/vestfold/aktiviteter");
                button(page, "Ny aktivitet").click();
                Visit.settle(page);
                page.getByLabel("Tittel").fill(title);
                assertThat(page.getByText("Utkast lagret").first()).isVisible();
                assertThat(page).hasURL(DRAFT);
            }
            Page page = person.open("/s/vestfold/aktiviteter/utkast");
            assertThat(page.getByText("Andre " + mark)).isVisible();
            assertThat(page.locator("main [role=status]")).hasText(Pattern.compile("^\\d+ utkast$"));
            page.getByText("Første " + mark).click();
            assertThat(page.getByLabel("Tittel")).hasValue("Første " + mark);
            person.open("/s/vestfold/aktiviteter/utkast");
            for (String title : new String[] {"Første " + mark, "Andre " + mark}) {
                button(page, "Forkast utkastet «" + title + "»").click();
                assertThat(page.getByText(title)).hasCount(0);
            }
        }
    }

    @Test
    void copiesAndDeletesAndBringsBack() {
        try (Visit person = Visit.of("sandefjord-prosjektleder")) {
            Page page = person.open("/s/vestfold/aktiviteter/ny");
            page.getByLabel("Tittel").fill("Slettes " + mark);
            Visit.choose(page, "Type", "Kurs");
            button(page, "Lagre").click();
            assertThat(page).hasURL(ACTIVITY);
            Visit.settle(page);
            button(page, "Slett").click();
            Locator dialog = page.getByRole(AriaRole.ALERTDIALOG);
            assertThat(dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Avbryt")))
                    .isFocused();
            page.keyboard().press("Enter");
            assertThat(dialog).hasCount(0);
            button(page, "Slett").click();
            dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Slett"))
                    .click();
            assertThat(page).hasURL(Pattern.compile(".*/aktiviteter$"));
            person.open("/s/vestfold/aktiviteter/slettet");
            assertThat(page.locator("main [role=status]"))
                    .hasText(Pattern.compile("^(Én slettet aktivitet|\\d+ slettede aktiviteter)$"));
            button(page, "Angre slettingen av «Slettes " + mark + "»").click();
            assertThat(page).hasURL(ACTIVITY);
            button(page, "Kopier").click();
            assertThat(page).hasURL(COPY);
            assertThat(page.getByLabel("Tittel")).hasValue("Slettes " + mark);
            button(page, "Forkast utkast").click();
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }
}
