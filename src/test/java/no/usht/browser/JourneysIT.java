package no.usht.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The journeys: the directorate's priorities, a centre's activity, the country's figures, the public site. */
@NeedsBrowser
class JourneysIT {

    @Test
    void letsTheDirectorateSetAPriorityThatTheCentresThenSee() {
        String name = "Prøvesatsing " + UUID.randomUUID().toString().substring(0, 8);
        try (Visit officer = Visit.of("hdir-saksbehandler")) {
            Page page = officer.open("/nasjonal/satsinger/ny?ar=2031");
            page.getByLabel("Navn", new Page.GetByLabelOptions().setExact(false))
                    .first()
                    .fill(name);
            page.getByLabel("Navn", new Page.GetByLabelOptions().setExact(false))
                    .nth(1)
                    .fill(name + " på nynorsk");
            click(page, "Lagre kladd");
            assertThat(page.getByText("Kladden er lagret.").first()).isVisible();
            try (Visit centre = Visit.of("sandefjord-leder")) {
                Visit.settle(centre.open("/s/vestfold/satsinger?ar=2031"));
                assertThat(centre.page().getByText(name)).hasCount(0);
            }
            click(page, "Publiser …");
            page.getByRole(AriaRole.ALERTDIALOG)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Publiser")))
                    .click();
            Visit.settle(page);
        }
        try (Visit centre = Visit.of("sandefjord-leder")) {
            Page page = centre.open("/s/vestfold/satsinger?ar=2031");
            assertThat(page.getByText(name).first()).isVisible();
        }
    }

    @Test
    void letsTheDirectoratePublishAllDraftsOfAYearAtOnceAndNamesThemFirst() {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        try (Visit officer = Visit.of("hdir-saksbehandler")) {
            for (String name : new String[] {"Første " + mark, "Andre " + mark}) {
                Page page = officer.open("/nasjonal/satsinger/ny?ar=2033");
                page.getByLabel("Navn på bokmål").fill(name);
                page.getByLabel("Navn på nynorsk").fill(name + " på nynorsk");
                click(page, "Lagre kladd");
                assertThat(page.getByText("Kladden er lagret.").first()).isVisible();
            }
            Page page = officer.open("/nasjonal/satsinger?ar=2033");
            click(page, "Publiser kladdene …");
            Locator dialog = page.getByRole(AriaRole.ALERTDIALOG);
            assertThat(dialog.getByText("Dette ser alle sentre og publikum straks"))
                    .isVisible();
            assertThat(dialog.getByText("Første " + mark)).isVisible();
            assertThat(dialog.getByText("Andre " + mark)).isVisible();
            dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Publiser")))
                    .click();
            Visit.settle(page);
            assertThat(page.getByText("Satsingene for 2033 er publisert.").first())
                    .isVisible();
        }
        try (Visit centre = Visit.of("sandefjord-leder")) {
            Page page = centre.open("/s/vestfold/satsinger?ar=2033");
            assertThat(page.getByText("Første " + mark).first()).isVisible();
            assertThat(page.getByText("Andre " + mark).first()).isVisible();
        }
    }

    @Test
    void carriesAnActivityFromACentreToTheCountryAndThePublicAndToNoOtherCentre() {
        String title =
                "Nettverk for velferdsteknologi " + UUID.randomUUID().toString().substring(0, 8);
        try (Visit leader = Visit.of("sandefjord-leder")) {
            Page page = leader.open("/s/vestfold/aktiviteter/ny");
            page.getByLabel("Tittel").fill(title);
            Visit.choose(page, "Type", "Nettverk");
            page.getByLabel("Mål", new Page.GetByLabelOptions().setExact(true)).fill("Kommunene deler erfaringer.");
            click(page, "Lagre");
            assertThat(page).hasURL(Pattern.compile(".*/s/vestfold/aktiviteter/[0-9a-f-]{36}$"));
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(title)))
                    .isVisible();
            click(page, "Publiser");
            assertThat(page.getByText("Dette ser alle")).isVisible();
            assertThat(page.getByText("Dette blir igjen hos dere")).isVisible();
            click(page, "Publiser for alle");
            confirmIfAsked(page);
            assertThat(page.getByText("er publisert, versjon 1").first()).isVisible();
        }
        try (Visit directorate = Visit.of("hdir-saksbehandler")) {
            Page page = directorate.open("/nasjonal/aktiviteter?senter=vestfold&q=" + title.replace(" ", "%20"));
            assertThat(page.getByText(title).first()).isVisible();
        }
        try (Visit anybody = Visit.anonymous()) {
            Page page = anybody.open("/?q=" + title.replace(" ", "%20"));
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title))
                    .first()
                    .click();
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(title)))
                    .isVisible();
        }
        try (Visit other = Visit.of("gjovik-leder")) {
            Page page = other.open("/s/oppland/aktiviteter?q=" + title.replace(" ", "%20"));
            assertThat(page.getByText("Ingen aktiviteter passer med filtrene")).isVisible();
            assertThat(page.getByText(title)).hasCount(0);
        }
    }

    @Test
    void keepsTheFiltersThatFewNeedBehindAButtonUntilOneOfThemCounts() {
        try (Visit leader = Visit.of("sandefjord-leder")) {
            Page page = leader.open("/s/vestfold/aktiviteter");
            Locator takingPart = page.getByLabel("Bare med deltakelse");
            assertThat(takingPart).isHidden();
            click(page, "Flere filtre");
            takingPart.check();
            assertThat(page).hasURL(Pattern.compile(".*/aktiviteter\\?deltar=ja$"));
            page.reload();
            Visit.settle(page);
            assertThat(takingPart).isChecked();
            assertThat(page.getByText("Færre filtre")).isHidden();
            click(page, "Nullstill filtre");
            assertThat(takingPart).not().isChecked();
            click(page, "Færre filtre");
            assertThat(takingPart).isHidden();
        }
    }

    @Test
    void showsTheCountryFromWhatWasPublished() {
        try (Visit officer = Visit.of("hdir-saksbehandler")) {
            Page page = officer.open("/nasjonal?ar=2026");
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .containsText("2026");
            // Every chart has its figures as a table.
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Vis som tabell"))
                    .first()
                    .click();
            assertThat(page.getByRole(AriaRole.TABLE).first()).isVisible();
            // A number opens the list behind it.
            page.locator("main a[href*='nasjonal/aktiviteter?']").first().click();
            assertThat(page).hasURL(Pattern.compile(".*/nasjonal/aktiviteter\\?.*2026.*"));
        }
    }

    @Test
    void findsInflectedWordsOnThePublicSite() {
        try (Visit anybody = Visit.anonymous()) {
            Page page = anybody.open("/?q=p%C3%A5r%C3%B8rende");
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .isVisible();
            Locator hits = page.locator("main a[href*='aktivitet/']");
            assertThat(hits.first()).isVisible();
            hits.first().click();
            assertThat(page).hasURL(Pattern.compile(".*/aktivitet/[0-9a-f-]{36}$"));
            Page centre = anybody.open("/senter/vestfold");
            assertThat(centre.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .containsText("Vestfold");
            assertThat(anybody.errors()).isEmpty();
        }
    }

    @Test
    void takesTheYearAndThePriorityAlongThroughTheCountrysPages() {
        try (Visit officer = Visit.of("hdir-saksbehandler")) {
            Page page = officer.open("/nasjonal?ar=2025&regn=alle");
            Locator menu = page.locator("vaadin-side-nav");
            for (String place : new String[] {"Aktiviteter", "Dekning", "Samarbeid", "Oversikt"}) {
                menu.getByText(place).click();
                assertThat(page)
                        .hasURL(Pattern.compile(".*/nasjonal(/[a-z]+)?\\?(ar=2025&regn=alle|regn=alle&ar=2025)$"));
                Visit.settle(page);
                assertThat(menu.locator("vaadin-side-nav-item[current]")).containsText(place);
            }
            menu.getByText("Aktiviteter").click();
            page.locator("vaadin-grid a").first().click();
            assertThat(page).hasURL(Pattern.compile(".*/aktiviteter/[0-9a-f-]{36}$"));
            assertThat(menu.locator("vaadin-side-nav-item[current]")).containsText("Aktiviteter");
            page.locator(".usht-above a").click();
            assertThat(page).hasURL(Pattern.compile(".*/nasjonal/aktiviteter\\?.*ar=2025.*"));
            // All years, chosen in the list, is a choice too.
            page.navigate(page.url().replaceAll("\\?.*", ""));
            Visit.settle(page);
            menu.getByText("Dekning").click();
            assertThat(page).hasURL(Pattern.compile(".*/nasjonal/dekning$"));
        }
    }

    @Test
    void replacesWhatStandsInTheSearchBoxAndCountsWhatIsFound() {
        try (Visit leader = Visit.of("sandefjord-leder")) {
            Page page = leader.open("/s/vestfold/aktiviteter");
            assertThat(page.locator("main [role=status]").filter(counted())).isVisible();
            for (String words : new String[] {"demens", "kurs"}) {
                page.keyboard().press("Control+k");
                page.keyboard().type(words);
                page.keyboard().press("Enter");
                assertThat(page).hasURL(Pattern.compile(".*/sok\\?q=" + words + "$"));
                assertThat(page.getByText(Pattern.compile("^[0-9]+ treff på «" + words + "»$")))
                        .isVisible();
            }
            page.keyboard().press("Control+k");
            page.keyboard().type("deltaker1.vestfold");
            page.keyboard().press("Enter");
            assertThat(page.getByText("Ett treff på «deltaker1.vestfold»")).isVisible();
            page.locator("main a[href*='/deltakere/']").click();
            assertThat(page).hasURL(Pattern.compile(".*/s/vestfold/deltakere/[0-9a-f-]{36}$"));
            assertThat(leader.open("/s/vestfold/folk")
                            .locator("main [role=status]")
                            .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^[0-9]+ personer$"))))
                    .isVisible();
        }
        try (Visit anybody = Visit.anonymous()) {
            assertThat(anybody.open("/")
                            .locator("main [role=status]")
                            .filter(new Locator.FilterOptions()
                                    .setHasText(Pattern.compile("^Viser 20 av [0-9]+ aktiviteter$"))))
                    .isVisible();
        }
    }

    private static Locator.FilterOptions counted() {
        return new Locator.FilterOptions().setHasText(Pattern.compile("^[0-9]+ aktiviteter$"));
    }

    private static void click(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .or(page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(button).setExact(true)))
                .first()
                .click();
        Visit.settle(page);
    }

    private static void confirmIfAsked(Page page) {
        Locator confirm = page.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Publiser")));
        if (confirm.count() > 0) {
            confirm.first().click();
            Visit.settle(page);
        }
    }
}
