package no.usht.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Nothing that somebody types about an activity is lost, however fast they go on. */
@NeedsBrowser
class EditorIT {

    private static final String LINES = "Kommunene har bedt om det.\nDe har lite tid.\n\nDerfor nå.";

    private final String title = "Fort skrevet " + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void keepsSeveralLinesInTheDraftWhenAnotherFieldIsFilledAtOnce() {
        try (Visit person = Visit.of("sandefjord-prosjektleder")) {
            Page page = begin(person);
            text(page, "Bakgrunn").fill(LINES);
            text(page, "Mål").fill("Ett mål\nog ett til");
            text(page, "Metode").fill("Fire samlinger");
            assertThat(page.getByText("Utkast lagret").first()).isVisible();
            // The last field is still in focus and tells its text in a pause.
            await().untilAsserted(() -> assertThat(
                            RunningApplication.ask(
                                    "select typed ->> 'method' from usht_c_vestfold.draft where typed ->> 'background' like '%lite tid%'"))
                    .contains("Fire samlinger"));

            page.reload();
            Visit.settle(page);
            assertThat(text(page, "Bakgrunn")).hasValue(LINES);
            assertThat(text(page, "Mål")).hasValue("Ett mål\nog ett til");
            assertThat(text(page, "Metode")).hasValue("Fire samlinger");
            click(page, "Forkast utkast");
        }
    }

    @Test
    void savesWhatWasTypedTheMomentBefore() {
        try (Visit person = Visit.of("sandefjord-prosjektleder")) {
            Page page = begin(person);
            Visit.choose(page, "Type", "Kurs");
            text(page, "Bakgrunn").fill(LINES);
            text(page, "Resultat").pressSequentially("Helt til slutt");
            click(page, "Lagre");
            assertThat(page).hasURL(Pattern.compile(".*/aktiviteter/[0-9a-f-]{36}$"));
            assertThat(page.getByText("De har lite tid.").first()).isVisible();
            assertThat(page.getByText("Helt til slutt").first()).isVisible();
            person.open("/s/vestfold/aktiviteter");
            assertThat(page.locator("vaadin-grid .usht-tag").first()).hasText(Pattern.compile("\\S"));
        }
    }

    @Test
    void saysWhatIsWrongWithAnAmountAndKeepsIt() {
        try (Visit person = Visit.of("sandefjord-prosjektleder")) {
            Page page = begin(person);
            Visit.choose(page, "Type", "Kurs");
            click(page, "Legg til finansiering");
            Locator amount = text(page, "Beløp");
            amount.fill("2 147 483 648");
            click(page, "Lagre");
            assertThat(page.getByText("Beløpet kan ikke være over").first()).isVisible();
            assertThat(amount).hasValue("2 147 483 648");
            amount.fill("omtrent mye");
            click(page, "Lagre");
            assertThat(page.getByText("Skriv beløpet i hele kroner").first()).isVisible();
            assertThat(amount).hasValue("omtrent mye");
            click(page, "Fjern finansieringen");
            click(page, "Lagre");
            assertThat(page).hasURL(Pattern.compile(".*/aktiviteter/[0-9a-f-]{36}$"));
        }
    }

    @Test
    void leadsToADateThatDoesNotExist() {
        try (Visit person = Visit.of("sandefjord-prosjektleder")) {
            Page page = begin(person);
            Visit.choose(page, "Type", "Kurs");
            Locator starts = text(page, "Starter");
            starts.click();
            page.keyboard().type("31.02.2026");
            page.keyboard().press("Tab");
            assertThat(text(page, "Slutter")).isFocused();
            click(page, "Lagre");
            assertThat(page.getByText("Rett dette først: Starter.")).isVisible();
            assertThat(page.getByText("Skriv en dato som finnes").first()).isVisible();
            assertThat(starts).isFocused();
        }
    }

    @Test
    void keepsTheFocusInTheListWhenARowIsTakenAway() {
        try (Visit person = Visit.of("sandefjord-prosjektleder")) {
            Page page = begin(person);
            click(page, "Legg til lenke");
            assertThat(text(page, "Adresse")).isFocused();
            click(page, "Fjern lenken");
            assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Legg til lenke")))
                    .isFocused();
        }
    }

    @Test
    void bringsBackWhatWasTypedAfterTheSessionEnded() {
        try (Visit person = Visit.of("sandefjord-prosjektleder")) {
            Page page = begin(person);
            text(page, "Bakgrunn").fill("Før økten tok slutt");
            text(page, "Mål").focus();
            assertThat(page.getByText("Utkast lagret").first()).isVisible();
            Visit.settle(page);
            person.loseSession();
            text(page, "Tittel").fill("Også etter økten");
            text(page, "Mål").fill("Etter at økten tok slutt");
            text(page, "Metode").focus();
            page.getByText("Logg inn og gå tilbake dit du var").click();
            Visit.settle(page);
            if (!page.url().startsWith(RunningApplication.address())) {
                Visit.pick(page, "sandefjord-prosjektleder");
            }
            assertThat(text(page, "Bakgrunn")).hasValue("Før økten tok slutt");
            assertThat(text(page, "Mål")).hasValue("Etter at økten tok slutt");
            assertThat(text(page, "Tittel")).hasValue("Også etter økten");
            assertThat(page.getByText("Utkast lagret").first()).isVisible();
            click(page, "Forkast utkast");
            person.open("/s/vestfold/aktiviteter/ny");
            assertThat(text(page, "Mål")).hasValue("");
        }
    }

    @Test
    void movesToTheNewDraftWhereTheOldOneIsDiscardedInAnotherTab() {
        try (Visit person = Visit.of("sandefjord-prosjektleder")) {
            Page page = begin(person);
            text(page, "Mål").fill("Skrevet i den første fanen");
            text(page, "Metode").focus();
            assertThat(page).hasURL(Pattern.compile(".*/aktiviteter/(ny|utkast)/[0-9a-f-]{36}$"));
            String first = page.url();
            try (Page other = page.context().newPage()) {
                other.navigate(first);
                Visit.settle(other);
                click(other, "Forkast utkast");
                assertThat(other).not().hasURL(first);
            }
            text(page, "Metode").fill("Skrevet etterpå");
            text(page, "Mål").focus();
            assertThat(page).not().hasURL(first);
            assertThat(page.getByText("Det du skriver her nå, er et nytt utkast")
                            .first())
                    .isVisible();
            page.reload();
            Visit.settle(page);
            assertThat(text(page, "Mål")).hasValue("Skrevet i den første fanen");
            assertThat(text(page, "Metode")).hasValue("Skrevet etterpå");
            click(page, "Forkast utkast");
        }
    }

    private Page begin(Visit person) {
        Page page = person.open("/s/vestfold/aktiviteter/ny");
        page.getByLabel("Tittel").fill(title);
        return page;
    }

    private static Locator text(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private static void click(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
        Visit.settle(page);
    }
}
