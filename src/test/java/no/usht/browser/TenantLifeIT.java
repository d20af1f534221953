package no.usht.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import no.usht.access.DemoMemberships;
import no.usht.access.Role;
import no.usht.shared.Norwegian;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.TenantRegistry;
import no.usht.tenancy.Workspace;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * One centre through its whole life, as the operator, its leader and the public see it: saved and brought back, split, named
 * anew, run by another host, paused, merged, closed and deleted.
 */
@NeedsBrowser
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TenantLifeIT {

    private static final String OPERATOR = "driftsansvarlig";
    private static final String SECOND_OPERATOR = "driftsansvarlig-to";
    private static final String LEADER = "ny-medarbeider";
    private static final Pattern ACTIVITY = Pattern.compile(".*/aktiviteter/[0-9a-f-]{36}$");

    @BeforeAll
    static void bringOn() {
        assertThat(RunningApplication.address()).isNotEmpty();
        RunningApplication.change("""
            insert into platform.tenant_task (id, kind, centre_key, command, dry_run, reason, ordered_by)
            values (gen_random_uuid(), 'BringOn', 'livslop', '{"file": {"key": "livslop",
                "names": {"nb": "USHT Livsløp", "nn": "USHT Livsløp"}, "area-name": "Livsløp",
                "hosts": [{"municipality": "4614", "name": "Stord", "kind": "host", "from": "2017-01-01",
                    "organisation-number": "939866914", "accessibility-declaration": "https://www.example.no/t"}],
                "area": [{"code": "4614", "from": "2017-01-01"}, {"code": "4613", "from": "2017-01-01"}],
                "language": "nb", "accent": 120}}', false, 'Prøve', 'Prøve')\
            """);
        TenantRegistry tenants = RunningApplication.bean(TenantRegistry.class);
        CentreKey key = new CentreKey("livslop");
        Instant last = Instant.now().plusSeconds(20);
        while (tenants.find(key).isEmpty()) {
            assertThat(Instant.now()).as("the centre should be there").isBefore(last);
            Thread.onSpinWait();
        }
        DemoMemberships memberships = RunningApplication.bean(DemoMemberships.class);
        memberships.change(() -> memberships.grantOnce(
                memberships.person(RunningApplication.issuer(), LEADER, "Odin Vik"),
                Workspace.centre(key),
                Role.LEADER));
    }

    @Test
    @Order(1)
    void bringsBackWhatWasSavedWhileOthersWork() {
        try (Visit operator = Visit.of(OPERATOR);
                Visit leader = Visit.of(LEADER);
                Visit neighbour = Visit.of("sandefjord-leder")) {
            Page page = operator.open("/plattform/sentre/livslop");
            make(leader, "livslop", "Før kopien");
            button(page, "Ta kopi nå").click();
            done(page);
            assertThat(main(page)).contains("Alt som USHT Livsløp har, er skrevet til én fil.", "Aktiviteter\t1");
            make(leader, "livslop", "Etter kopien");

            begin(leader, "livslop", "Skrevet imens");
            begin(neighbour, "vestfold", "Hos naboen imens");
            act(operator, "livslop", "gjenopprett");
            tried(page);
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Prøvd: dette går bra")))
                    .isFocused();
            assertThat(main(page)).contains("Det folk i USHT Livsløp har gjort siden, går tapt.");
            assertThat(Visit.findings(operator)).isEmpty();
            button(page, "Gjenopprett nå").click();
            assertThat(page.getByLabel("Grunn, for driftsloggen")).isFocused();
            says(page, "Fyll ut dette");
            page.getByLabel("Grunn, for driftsloggen").fill("Noen slettet for mye");
            button(page, "Gjenopprett nå").click();
            save(neighbour);
            done(page);
            assertThat(main(page)).contains("Innholdet i USHT Livsløp er som da kopien ble tatt.");
            save(leader);
            leader.open("/s/livslop/aktiviteter");
            assertThat(main(leader.page()))
                    .contains("Før kopien", "Skrevet imens")
                    .doesNotContain("Etter kopien");
            assertThat(List.of(operator.errors(), leader.errors(), neighbour.errors()))
                    .allSatisfy(errors -> assertThat(errors).isEmpty());
        }
    }

    @Test
    @Order(2)
    void makesACopyBesideThatIsClosedOpenedAndDeletedByASecondPerson() {
        try (Visit operator = Visit.of(OPERATOR);
                Visit second = Visit.of(SECOND_OPERATOR);
                Visit anyone = Visit.anonymous()) {
            Page page = act(operator, "livslop", "gjenopprett", form -> {
                select(form, "Hvor", "Ved siden av, som et eget senter");
                button(form, "Gå videre").click();
                says(form, "Fyll ut dette");
                form.getByLabel("Nøkkel").fill("livslop");
                says(form, "Senteret har denne nøkkelen allerede.");
                form.getByLabel("Nøkkel").fill("livslop-kopi");
            });
            tried(page);
            confirm(page, "Se etter det som ble borte", "Gjenopprett nå");
            assertThat(main(page)).contains("er laget av kopien, ved siden av USHT Livsløp");
            assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Inviter en leder")))
                    .isVisible();
            operator.open("/plattform/sentre/livslop-kopi");
            assertThat(main(page)).contains("USHT Livsløp (kopi", "Kommer fra: USHT Livsløp");
            anyone.open("/");
            assertThat(main(anyone.page())).doesNotContain("(kopi");

            act(operator, "livslop-kopi", "avslutt", form -> {
                day(form, "Ta vare på innholdet til", today().minusDays(1));
                button(form, "Gå videre").click();
                says(form, "Velg en dag som ikke er over.");
                day(form, "Ta vare på innholdet til", today());
            });
            confirm(page, "Ferdig sett på", "Avslutt nå");
            assertThat(main(page)).contains("Ingen slipper inn, og alt er eksportert.", ".eksport.usht.zip");
            act(operator, "livslop-kopi", "apne-igjen");
            confirm(page, "Én ting til", "Åpne igjen nå");
            assertThat(main(page)).contains("er åpnet igjen");
            act(operator, "livslop-kopi", "avslutt", form -> day(form, "Ta vare på innholdet til", today()));
            confirm(page, "Ferdig", "Avslutt nå");

            act(operator, "livslop-kopi", "slett");
            assertThat(main(page)).contains("Ingenting blir slettet før en annen driftsansvarlig bekrefter.");
            page.getByLabel("Grunn, for driftsloggen").fill("Trengs ikke");
            button(page, "Be om sletting").click();
            says(page, "Eskil Sletten har bedt om sletting");
            operator.open("/plattform/sentre/livslop-kopi/slett");
            assertThat(main(page)).contains("Du har bedt om slettingen. En annen driftsansvarlig må bekrefte den.");
            assertThat(button(page, "Gå videre").count()).isZero();

            Page other = act(second, "livslop-kopi", "slett");
            tried(other);
            assertThat(main(other)).contains("Dette kan ikke angres.");
            confirm(other, "Enig", "Slett for godt");
            assertThat(main(other)).contains("er slettet for godt");
            second.open("/plattform/sentre/livslop-kopi");
            assertThat(main(other))
                    .contains("Slettet", "Guro Haugland", "Hvorfor: Enig", "Sletting bedt om av: Eskil Sletten");
            assertThat(operator.errors()).isEmpty();
            assertThat(second.errors()).isEmpty();
        }
    }

    @Test
    @Order(3)
    void splitsRenamesRunsPausesAndMergesACentreWhoseLinksLeadOn() {
        try (Visit operator = Visit.of(OPERATOR);
                Visit leader = Visit.of(LEADER);
                Visit anyone = Visit.anonymous()) {
            String activity = make(leader, "livslop", "Kurs på Bømlo");
            leader.open("/s/livslop/aktiviteter/" + activity + "/publiser");
            button(leader.page(), "Publiser for alle").click();
            // It says little of itself.
            button(leader.page(), "Publiser likevel").click();
            leader.page().waitForURL(ACTIVITY);

            Page page = split(operator, activity);
            assertThat(main(page)).contains("USHT Bømlo prøve er skilt ut av USHT Livsløp");
            anyone.open("/aktivitet/" + activity);
            assertThat(main(anyone.page())).contains("USHT Bømlo prøve", "Publisert først av");
            operator.open("/plattform/sentre/livslop");
            assertThat(main(page)).contains("Gikk til: USHT Bømlo prøve", "Ut av området etter");

            rename(operator, leader);
            anyone.open("/senter/bomlo-prove");
            assertThat(anyone.page()).hasURL(Visit.to("/senter/bomlo-ny"));
            names(operator);
            host(operator);
            pause(operator, leader);

            act(operator, "bomlo-ny", "sla-sammen", form -> Visit.choose(form, "Slås sammen med", "USHT Livsløp"));
            tried(page);
            confirm(page, "Tilbake igjen", "Slå sammen nå");
            assertThat(main(page)).contains("er slått sammen med USHT Livsløp");
            leader.open("/s/bomlo-prove/aktiviteter");
            assertThat(leader.page()).hasURL(Visit.to("/s/bomlo-ny/aktiviteter"));
            assertThat(leader.page().locator(".usht-banner").innerText()).contains("slått sammen med USHT Livsløp");
            assertThat(leader.page().getByText("Ny aktivitet").count()).isZero();
            for (String former : List.of("bomlo-prove", "bomlo-ny")) {
                anyone.open("/senter/" + former);
                assertThat(anyone.page()).hasURL(Visit.to("/senter/livslop"));
            }
            anyone.open("/aktivitet/" + activity);
            assertThat(main(anyone.page())).contains("Kurs på Bømlo", "USHT Livsløp");
            operator.open("/plattform/sentre/livslop");
            assertThat(main(page)).contains("Hvorfor: Tilbake igjen", "Inn i området fra");
            assertThat(anyone.errors()).isEmpty();
            assertThat(operator.errors()).isEmpty();
        }
    }

    @Test
    @Order(4)
    void tellsThePeopleOfAMergedCentreThatIsClosedWhereTheWorkGoesOn() {
        try (Visit operator = Visit.of(OPERATOR);
                Visit leader = Visit.of(LEADER)) {
            leader.open("/velg");
            assertThat(main(leader.page())).contains("USHT på Bømlo", "Slått sammen, bare lesing");
            Page page = act(operator, "bomlo-ny", "avslutt");
            confirm(page, "Alt er flyttet", "Avslutt nå");
            assertThat(Visit.findings(operator)).isEmpty();
            leader.open("/s/bomlo-ny");
            assertThat(leader.page().locator("body").innerText())
                    .contains("USHT på Bømlo er ikke åpent nå", "arbeidet fortsetter i USHT Livsløp");
            assertThat(Visit.findings(leader)).isEmpty();

            act(operator, "bomlo-ny", "apne-igjen");
            assertThat(main(page)).contains("Folk i USHT på Bømlo kan lese det som var");
            confirm(page, "Noen må se etter noe", "Åpne igjen nå");
            leader.open("/s/bomlo-ny/aktiviteter");
            assertThat(leader.page().locator(".usht-banner").innerText()).contains("slått sammen med USHT Livsløp");
            operator.open("/plattform/sentre/bomlo-ny");
            assertThat(main(page)).contains("Tilstand: fra Avsluttet til Slått sammen");
            assertThat(Visit.findings(operator)).isEmpty();
        }
    }

    private static Page split(Visit operator, String activity) {
        Page page = act(operator, "livslop", "del", form -> {
            button(form, "Gå videre").click();
            assertThat(form.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Kommuner som går ut")))
                    .isFocused();
            Visit.choose(form, "Kommuner som går ut", "Bømlo");
            form.keyboard().press("Escape");
            form.getByLabel("Kort navn på området").fill("Bømlo prøve");
            form.keyboard().press("Tab");
            form.getByRole(
                            AriaRole.COMBOBOX,
                            new Page.GetByRoleOptions().setName("Kommune").setExact(true))
                    .fill("Bømlo");
            form.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Bømlo · 4613"))
                    .click();
            form.getByLabel("Tilgjengelighetserklæring").fill("https://www.example.no/bomlo");
            select(form, "Aktiviteter som blir med", "De som lederen har valgt");
            form.getByLabel("Aktivitetene fra lederen").fill("/s/livslop/aktiviteter/" + activity);
            form.getByText("Folkene får de samme rollene i det nye senteret også")
                    .click();
        });
        tried(page);
        assertThat(main(page)).contains("Aktiviteter\t1", "Levert til fellesrommet\t1");
        confirm(page, "Vedtak om deling", "Skill ut nå");
        return page;
    }

    /** While its leader is writing: what was written is there at the new address. */
    private static void rename(Visit operator, Visit leader) {
        begin(leader, "bomlo-prove", "Skrevet under gammel adresse");
        says(leader.page(), "Utkast lagret");
        Page page = act(
                operator,
                "bomlo-prove",
                "nokkel",
                form -> form.getByLabel("Nøkkel").fill("bomlo-ny"));
        tried(page);
        confirm(page, "Kortere", "Bytt nøkkel");
        assertThat(main(page)).contains("Gamle lenker fører dit.");
        Page writing = leader.page();
        button(writing, "Lagre").click();
        says(writing, "Senteret har fått en ny adresse");
        writing.reload();
        writing.waitForURL(Pattern.compile(".*/s/bomlo-ny/aktiviteter/utkast/[0-9a-f-]{36}$"));
        Visit.settle(writing);
        assertThat(writing.getByLabel("Tittel")).hasValue("Skrevet under gammel adresse");
        save(leader);
    }

    /** Two operators at once: the second is told, and undoes nothing. */
    private static void names(Visit operator) {
        Page late = operator.newTab();
        late.navigate(RunningApplication.address() + "/plattform/sentre/bomlo-ny/navn");
        Visit.settle(late);
        button(late, "Gå videre").click();
        says(late, "Ingenting er endret ennå.");
        Page page = act(
                operator,
                "bomlo-ny",
                "navn",
                form -> form.getByLabel("Navn på bokmål").fill("USHT på Bømlo"));
        confirm(page, "Nytt navn", "Endre navnet");
        late.getByLabel("Navn på nordsamisk").fill("Bømlo");
        button(late, "Gå videre").click();
        late.getByLabel("Grunn, for driftsloggen").fill("Samisk navn");
        button(late, "Endre navnet").click();
        late.getByText("Ikke utført").first().waitFor();
        assertThat(main(late)).contains("er endret av en annen mens du fylte ut");
        assertThat(Visit.accessibilityFindings(late)).isEmpty();
        late.close();
        operator.open("/plattform/sentre/bomlo-ny");
        assertThat(main(page)).contains("Navn på bokmål: fra USHT Bømlo prøve til USHT på Bømlo");
    }

    private static void host(Visit operator) {
        LocalDate first = today().plusYears(2);
        Page page = act(operator, "bomlo-ny", "vert", form -> {
            form.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Kommune"))
                    .fill("Fitjar");
            form.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Fitjar · 4615"))
                    .click();
            day(form, "Første dag", first);
            form.getByLabel("Organisasjonsnummer").fill("123 456 789");
            form.getByLabel("Tilgjengelighetserklæring").fill("https://www.example.no/fitjar");
            button(form, "Gå videre").click();
            says(form, "Et organisasjonsnummer har ni sifre");
            form.getByLabel("Organisasjonsnummer").fill("944 073 310");
        });
        assertThat(main(page)).contains("Fitjar er vertskommune fra " + Norwegian.date(first) + ".");
        confirm(page, "Ny avtale", "Endre verten");
        operator.open("/plattform/sentre/bomlo-ny");
        assertThat(main(page))
                .contains("Fitjar", "fra " + Norwegian.date(first))
                .contains("Verter: fra Bømlo, vertskommune");

        act(operator, "bomlo-ny", "vert", form -> {
            select(form, "Endring", "Ta tilbake noe som er planlagt");
            form.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Planlagt"))
                    .click();
            form.getByRole(AriaRole.OPTION)
                    .filter(new Locator.FilterOptions().setHasText("Fitjar"))
                    .click();
        });
        assertThat(main(page)).contains("Fitjar begynner ikke", "Bømlo er vertskommune som før.");
        confirm(page, "Avtalen ble det ikke noe av", "Endre verten");
        operator.open("/plattform/sentre/bomlo-ny");
        assertThat(page.getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName("Vertskommuner og satellitter")))
                .not()
                .containsText("Fitjar");
    }

    private static void pause(Visit operator, Visit leader) {
        begin(leader, "bomlo-ny", "Skrevet inn i pausen");
        Page page = act(operator, "bomlo-ny", "pause");
        page.getByLabel("Grunn, som senterets folk ser").fill("Vi flytter tjenesten.");
        button(page, "Sett på pause nå").click();
        page.waitForURL("**/sentre/bomlo-ny");
        Page writing = leader.page();
        button(writing, "Lagre").click();
        says(writing, "Dette ble ikke lagret. Arbeidsrommet er satt på pause: Vi flytter tjenesten. Du kan");
        act(operator, "bomlo-ny", "ta-opp-igjen");
        page.getByLabel("Grunn, for driftsloggen").fill("Ferdig");
        button(page, "Avslutt pausen nå").click();
        page.waitForURL("**/sentre/bomlo-ny");
        save(leader);
    }

    private static void begin(Visit leader, String centre, String title) {
        Page page = leader.open("/s/" + centre + "/aktiviteter/ny");
        page.getByLabel("Tittel").fill(title);
        Visit.choose(page, "Type", "Kurs");
    }

    private static void save(Visit leader) {
        button(leader.page(), "Lagre").click();
        leader.page().waitForURL(ACTIVITY);
        Visit.settle(leader.page());
    }

    /** @return its id */
    private static String make(Visit leader, String centre, String title) {
        begin(leader, centre, title);
        save(leader);
        return leader.page().url().replaceFirst(".*/", "");
    }

    private static Page act(Visit operator, String centre, String action) {
        return act(operator, centre, action, page -> {});
    }

    /** Fills in the form of an action and goes on. */
    private static Page act(Visit operator, String centre, String action, Consumer<Page> fill) {
        Page page = operator.open("/plattform/sentre/" + centre + "/" + action);
        fill.accept(page);
        button(page, "Gå videre").click();
        page.getByText("Hva skal skje?").waitFor(gone());
        return page;
    }

    private static Locator.WaitForOptions gone() {
        return new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN);
    }

    private static void tried(Page page) {
        page.getByText("Prøvd: dette går bra").first().waitFor();
    }

    private static void confirm(Page page, String reason, String go) {
        page.getByLabel("Grunn, for driftsloggen").fill(reason);
        button(page, go).click();
        done(page);
    }

    private static void done(Page page) {
        page.waitForURL("**/bestilling/**");
        page.getByText("Utført", new Page.GetByTextOptions().setExact(true))
                .first()
                .waitFor();
        Visit.settle(page);
    }

    private static void select(Page page, String label, String value) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + label)))
                .click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(value))
                .click();
    }

    private static void day(Page page, String label, LocalDate day) {
        Locator field = page.getByLabel(label);
        field.fill(Norwegian.shortDate(day));
        field.press("Tab");
    }

    private static LocalDate today() {
        return LocalDate.now(Norwegian.ZONE);
    }

    private static String main(Page page) {
        return page.locator("main").first().innerText();
    }

    /** Waits until it stands there; a field's error is there a second time, for screen readers. */
    private static void says(Page page, String text) {
        page.getByText(text).first().waitFor();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
