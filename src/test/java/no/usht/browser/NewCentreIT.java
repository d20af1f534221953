package no.usht.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;
import no.usht.demo.DemoIssuer;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.TenantFile;
import org.junit.jupiter.api.Test;

/** The operator brings on a centre by hand, its leader comes in; centres are merged and set to rest. */
@NeedsBrowser
class NewCentreIT {

    @Test
    void countsInTheHeadingWhoLacksALeaderAndABackup() {
        try (Visit operator = Visit.of("driftsansvarlig")) {
            Page page = operator.open("/plattform");
            page.getByText("Alle sentre").first().waitFor();
            int leaderless = page.getByText("Mangler leder", new Page.GetByTextOptions().setExact(true))
                    .count();
            assertThat(leaderless).isPositive();
            assertThat(page.locator("header, .usht-page-header").allInnerTexts().toString())
                    .contains(leaderless == 1 ? "1 senter mangler leder." : leaderless + " sentre mangler leder.")
                    .contains("aldri sikkerhetskopiert.");
        }
    }

    @Test
    void bringsOnACentreWhoseLeaderThenSignsInAndMergesIt() {
        String email = "ny-" + UUID.randomUUID() + "@example.no";
        try (Visit operator = Visit.of("driftsansvarlig");
                Visit leader = Visit.anonymous()) {
            Page page = operator.open("/plattform/ny");
            fillIn(page, "Bærum", "3201", "Bærum prøve", email);
            button(page, "Lagre og fortsett senere").click();
            page.getByText("Påbegynte sentre").first().waitFor();
            operator.open("/plattform");
            button(page, "Fortsett med USHT Bærum prøve").click();
            assertThat(Visit.accessibilityFindings(page)).isEmpty();
            button(page, "Opprett senteret").click();
            page.getByText("USHT Bærum prøve er klart").first().waitFor();
            page.getByText("/s/baerum-prove").first().waitFor();
            // Without anybody doing anything: the mail goes out after the page is there.
            page.getByText("E-post sendt").first().waitFor();
            assertThat(Visit.accessibilityFindings(page)).isEmpty();

            leader.page().navigate(Mailbox.linkTo(leader, email));
            Visit.settle(leader.page());
            leader.page().getByText("Logg inn og fortsett").click();
            Visit.pick(leader.page(), "ny-leder");
            leader.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Godta som")))
                    .click();
            leader.page().waitForURL(RunningApplication.address() + "/s/baerum-prove");

            operator.open("/plattform/sentre/baerum-prove/sla-sammen");
            Visit.choose(page, "Slås sammen med", "USHT Akershus");
            button(page, "Gå videre").click();
            page.getByText("Prøvd: dette går bra").waitFor();
            leader.open("/s/baerum-prove");
            assertThat(leader.page().locator(".usht-banner").count()).isZero();
            page.getByLabel("Grunn, for driftsloggen").fill("Vedtak om sammenslåing");
            button(page, "Slå sammen nå").click();
            page.getByText("Utført").first().waitFor();
            leader.open("/s/baerum-prove");
            assertThat(leader.page().locator(".usht-banner").innerText()).contains("USHT Akershus");
            operator.open("/plattform/sentre/baerum-prove");
            assertThat(page.locator("main").innerText())
                    .contains("Slått sammen med USHT Akershus", "Vedtak om sammenslåing", "Eskil Sletten");
            assertThat(Visit.accessibilityFindings(page)).isEmpty();
            assertThat(operator.errors()).isEmpty();
        }
    }

    @Test
    void bringsOnACentreWhoseLeaderSignsInWithItsOwnIssuer() throws IOException {
        String email = "egen-" + UUID.randomUUID() + "@example.no";
        // After the application, which replaces a holder that the two would share.
        assertThat(RunningApplication.address()).isNotEmpty();
        try (DemoIssuer own = DemoIssuer.startAnother();
                Visit operator = Visit.of("driftsansvarlig");
                Visit leader = Visit.anonymous()) {
            Path secret = RunningApplication.secrets()
                    .resolve(new TenantFile.SignIn(own.uri(), DemoIssuer.CLIENT_ID, true, null, null)
                            .secretName(new CentreKey("nesodden-prove")));
            Page page = operator.open("/plattform/ny");
            fillIn(page, "Nesodden", "3212", "Nesodden prøve", email, () -> {
                page.getByLabel("Senteret har sin egen innlogging").check();
                page.getByLabel("Utstederens adresse").fill(own.uri() + "/feil");
                page.getByLabel("Klient-ID").fill(DemoIssuer.CLIENT_ID);
                page.getByLabel("Klienten har en hemmelighet").check();
                button(page, "Prøv innstillingene").click();
                page.getByText("Det som svarer, er ikke en utsteder").waitFor();
                page.getByLabel("Utstederens adresse").fill(own.uri());
                button(page, "Prøv innstillingene").click();
                page.getByText("Det finnes ingen hemmelighet som heter").waitFor();
                write(secret, DemoIssuer.CLIENT_SECRET);
                button(page, "Prøv innstillingene").click();
                page.getByText("Utstederen svarer og kan det som trengs").waitFor();
            });
            button(page, "Opprett senteret").click();
            page.getByText("USHT Nesodden prøve er klart").first().waitFor();

            leader.page().navigate(Mailbox.linkTo(leader, email));
            Visit.settle(leader.page());
            leader.page().getByText("Logg inn på en annen måte").click();
            Visit.settle(leader.page());
            assertThat(leader.page().locator("main").innerText()).contains("Felles innlogging", "USHT Nesodden prøve");
            leader.page().navigate(Mailbox.linkTo(leader, email));
            Visit.settle(leader.page());
            leader.page().getByText("Logg inn og fortsett").click();
            leader.page().waitForURL(url -> url.startsWith(own.uri()));
            Visit.pick(leader.page(), "ny-leder");
            leader.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Godta som")))
                    .click();
            leader.page().waitForURL(RunningApplication.address() + "/s/nesodden-prove");
            assertThat(leader.errors()).isEmpty();
            assertThat(operator.errors()).isEmpty();
        } finally {
            // Else everybody after this would be asked which sign-in to use.
            RunningApplication.change("update platform.tenant set definition = definition #- '{hosts,0,sign-in}'"
                    + " where key = 'nesodden-prove'; select pg_notify('usht_cache', 'tenants')");
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void invitesTheLeaderThoughTheOperatorHasLeft() {
        String email = "alene-" + UUID.randomUUID() + "@example.no";
        try (Visit reader = Visit.anonymous()) {
            try (Visit operator = Visit.of("driftsansvarlig")) {
                Page page = operator.open("/plattform/ny");
                fillIn(page, "Lunner", "3234", "Alene", email);
                button(page, "Opprett senteret").click();
                // The order is given once its progress is shown; nobody sees its end.
                page.locator(".usht-progress")
                        .or(page.getByText("er klart"))
                        .first()
                        .waitFor();
            }
            assertThat(Mailbox.linkTo(reader, email)).contains("/invitasjon/");
            Page box = reader.page();
            box.waitForTimeout(4000);
            box.navigate(RunningApplication.issuer() + "/postkasse");
            assertThat(box.locator("article")
                            .filter(new Locator.FilterOptions().setHasText("Til " + email + ","))
                            .count())
                    .isOne();
        }
        try (Visit operator = Visit.of("driftsansvarlig")) {
            Page page = operator.open("/plattform");
            page.getByText("USHT Alene").first().waitFor();
            assertThat(page.getByText("Påbegynte sentre").count()).isZero();
            operator.open("/plattform/sentre/alene");
            assertThat(page.locator("main").innerText()).contains("Hedda Strand", email);
        }
    }

    @Test
    void keepsTwoCentresThatAreBegunAtTheSameTime() {
        try (Visit operator = Visit.of("driftsansvarlig")) {
            for (String name : new String[] {"Den ene", "Den andre"}) {
                Page page = operator.open("/plattform/ny");
                Visit.choose(page, "Kommune", "Asker · 3203");
                button(page, "Videre til navn").click();
                page.getByLabel("Kort navn på området").fill(name);
                page.keyboard().press("Tab");
                button(page, "Lagre og fortsett senere").click();
                page.getByText("Alle sentre").first().waitFor();
            }
            Page page = operator.open("/plattform");
            for (String name : new String[] {"USHT Den ene", "USHT Den andre"}) {
                button(page, "Fortsett med " + name).waitFor();
                button(page, "Forkast " + name).click();
                page.getByText("Utkastet er forkastet").first().waitFor();
                PlaywrightAssertions.assertThat(button(page, "Forkast " + name)).hasCount(0);
            }
            operator.open("/plattform");
            assertThat(page.getByText("Påbegynte sentre").count()).isZero();
            assertThat(operator.errors()).isEmpty();
        }
    }

    @Test
    void tellsThePeopleOfASuspendedCentreWhyAndLetsThemOnlyRead() {
        try (Visit operator = Visit.of("driftsansvarlig");
                Visit leader = Visit.of("sandefjord-leder")) {
            Page page = operator.open("/plattform/sentre/vestfold/pause");
            button(page, "Gå videre").click();
            button(page, "Sett på pause nå").click();
            page.getByText("Fyll ut dette").waitFor();
            page.getByLabel("Grunn, som senterets folk ser").fill("Revisjon til fredag");
            button(page, "Sett på pause nå").click();
            page.getByText("Satt på pause").first().waitFor();
            try {
                leader.open("/s/vestfold");
                assertThat(leader.page().locator(".usht-banner").innerText()).contains("Revisjon til fredag");
                leader.open("/s/vestfold/aktiviteter");
                assertThat(leader.page().getByText("Ny aktivitet").count()).isZero();
                leader.open("/s/vestfold/aktiviteter/ny");
                assertThat(leader.page().getByLabel("Tittel").count()).isZero();
            } finally {
                operator.open("/plattform/sentre/vestfold/ta-opp-igjen");
                button(page, "Gå videre").click();
                page.getByLabel("Grunn, for driftsloggen").fill("Revisjonen er ferdig");
                button(page, "Avslutt pausen nå").click();
                page.waitForURL(RunningApplication.address() + "/plattform/sentre/vestfold");
            }
            leader.open("/s/vestfold");
            assertThat(leader.page().locator(".usht-banner").count()).isZero();
        }
    }

    private static void fillIn(Page page, String host, String code, String area, String email) {
        fillIn(page, host, code, area, email, () -> {});
    }

    private static void fillIn(Page page, String host, String code, String area, String email, Runnable signIn) {
        Visit.choose(page, "Kommune", host + " · " + code);
        next(page, "Videre til navn");
        page.getByLabel("Kort navn på området").fill(area);
        page.keyboard().press("Tab");
        next(page, "Videre til område");
        Visit.choose(page, "Legg til en kommune", host + " · " + code);
        page.getByText("også i USHT").first().waitFor();
        next(page, "Videre til utseende");
        // The place that is proposed, and the one that the arrow leads to.
        Locator places = page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Plass på kartet"));
        places.locator("input:checked").focus();
        page.keyboard().press("ArrowDown");
        places.locator("input:checked").waitFor();
        page.getByLabel("Tilgjengelighetserklæring").fill("https://www.example.no/erklaering");
        next(page, "Videre til innlogging");
        signIn.run();
        next(page, "Videre til første leder");
        page.getByLabel("Navn", new Page.GetByLabelOptions().setExact(true)).fill("Hedda Strand");
        page.getByLabel("E-postadresse").fill(email);
        next(page, "Videre til oppsummering");
        button(page, "Opprett senteret").waitFor();
    }

    /** Goes on to another step, once nothing is wrong with this one. */
    private static void next(Page page, String name) {
        assertThat(Visit.accessibilityFindings(page)).isEmpty();
        button(page, name).click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
