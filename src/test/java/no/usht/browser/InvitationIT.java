package no.usht.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.usht.demo.DemoPersons;
import org.junit.jupiter.api.Test;

/** From the operator's first word to a new leader at work, by mail. */
@NeedsBrowser
class InvitationIT {

    @Test
    void bringsACentreItsFirstLeader() {
        String email = "leder-" + UUID.randomUUID() + "@example.no";
        try (Visit operator = Visit.of("driftsansvarlig");
                Visit leader = Visit.anonymous()) {
            Page people = operator.open("/plattform/folk");
            Locator card = card(people, "Inviter den første lederen for et senter");
            card.getByLabel("Navn").fill("Hedda Strand");
            card.getByLabel("E-postadresse").fill("ingen adresse");
            Visit.choose(people, "Senter", "USHT Nordland");
            button(card, "Send invitasjon").click();
            card.getByText("Skriv en e-postadresse").waitFor();
            card.getByLabel("E-postadresse").fill(email);
            button(card, "Send invitasjon").click();
            people.getByText("Hedda Strand er invitert").first().waitFor();
            Locator open = card(people, "Åpne invitasjoner");
            open.getByText(email).waitFor();
            assertThat(open.innerText()).contains("Leder", "USHT Nordland", "Av Eskil Sletten");
            assertThat(Visit.accessibilityFindings(people)).isEmpty();

            String link = linkTo(leader, email);
            leader.page().navigate(link);
            Visit.settle(leader.page());
            assertThat(leader.page().locator("main").innerText())
                    .contains("Velkommen, Hedda Strand", "Eskil Sletten inviterer deg til USHT Nordland som leder.");
            assertThat(looks(leader)).isEmpty();
            leader.page().getByText("Logg inn og fortsett").click();
            pick(leader.page(), "ny-leder");
            assertThat(leader.page().locator("main").innerText()).contains("Du er logget inn som Hedda Strand");
            assertThat(looks(leader)).isEmpty();
            button(leader.page().locator("main"), "Godta som Hedda Strand").click();
            leader.page().waitForURL(RunningApplication.address() + "/s/nordland");
            Visit.settle(leader.page());
            leader.open("/s/nordland/folk");
            card(leader.page(), "Inviter med e-post").waitFor();
            assertThat(leader.errors()).isEmpty();

            leader.open(URI.create(link).getPath());
            assertThat(leader.page().locator("main").innerText()).contains("Invitasjonen er brukt");
            operator.open("/plattform/folk");
            assertThat(people.getByText(email).count()).isZero();
        }
    }

    @Test
    void endsALinkThatIsSentAgainOrWithdrawn() {
        String email = "ansatt-" + UUID.randomUUID() + "@example.no";
        try (Visit leader = Visit.of("sandefjord-leder");
                Visit guest = Visit.anonymous()) {
            Page people = leader.open("/s/vestfold/folk");
            Locator card = card(people, "Inviter med e-post");
            card.getByLabel("Navn").fill("Odin Vik");
            card.getByLabel("E-postadresse").fill(email);
            button(card, "Send invitasjon").click();
            people.getByText("Odin Vik er invitert").first().waitFor();
            String first = linkTo(guest, email);

            people.getByLabel("Send invitasjonen til Odin Vik på nytt").click();
            people.getByText("er sendt på nytt").first().waitFor();
            String second = linkTo(guest, email);
            assertThat(second).isNotEqualTo(first);
            guest.open(URI.create(first).getPath());
            assertThat(guest.page().locator("main").innerText()).contains("Vi kjenner ikke denne invitasjonen");

            people.getByLabel("Trekk tilbake invitasjonen til Odin Vik").click();
            people.getByText("er trukket tilbake").first().waitFor();
            guest.open(URI.create(second).getPath());
            assertThat(guest.page().locator("main").innerText())
                    .contains("Invitasjonen er trukket tilbake. Spør Ingrid Solheim");
            assertThat(looks(guest)).isEmpty();
        }
    }

    /** Opens the demo's mailbox and reads the newest link that was sent to that address. */
    private static String linkTo(Visit visit, String email) {
        Page box = visit.newTab();
        try {
            for (int attempt = 0; attempt < 50; attempt++) {
                box.navigate(RunningApplication.issuer() + "/postkasse");
                Locator mail = box.locator("article")
                        .filter(new Locator.FilterOptions().setHasText("Til " + email + ","))
                        .first();
                if (mail.count() > 0) {
                    // One that is newer than the last may still be under way.
                    box.waitForTimeout(500);
                    box.reload();
                    return String.valueOf(mail.locator("a").getAttribute("href"));
                }
                box.waitForTimeout(100);
            }
            throw new AssertionError("No mail to " + email);
        } finally {
            box.close();
        }
    }

    /** What is wrong with the page in either form, scheme and width. */
    private static List<String> looks(Visit visit) {
        List<String> findings = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            visit.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            findings.addAll(Visit.accessibilityFindings(visit.page()));
        }
        visit.page().setViewportSize(400, 1000);
        if (!Visit.fits(visit.page())) {
            findings.add("scrolls sideways");
        }
        visit.page().setViewportSize(1280, 1000);
        return findings;
    }

    private static void pick(Page page, String identity) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName(
                                        DemoPersons.find(identity).orElseThrow().name()))
                .click();
        page.waitForURL(url -> url.startsWith(RunningApplication.address()));
        Visit.settle(page);
    }

    private static Locator card(Page page, String heading) {
        return page.getByRole(
                AriaRole.REGION, new Page.GetByRoleOptions().setName(heading).setExact(true));
    }

    private static Locator button(Locator where, String name) {
        return where.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
