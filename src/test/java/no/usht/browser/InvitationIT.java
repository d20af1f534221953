package no.usht.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
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
            card.getByLabel("E-postadresse").fill("prikk.@example.no");
            Visit.choose(people, "Senter", "USHT Nordland");
            button(card, "Send invitasjon").click();
            card.getByText("Skriv en e-postadresse").waitFor();
            card.getByLabel("E-postadresse").fill(email);
            // As long as a hand does: the message goes meanwhile, and the button with it, upwards.
            button(card, "Send invitasjon").click(new Locator.ClickOptions().setDelay(200));
            people.getByText("Hedda Strand er invitert").first().waitFor();
            Locator open = card(people, "Åpne invitasjoner");
            open.getByText(email).waitFor();
            assertThat(open.innerText()).contains("Leder", "USHT Nordland", "Av Eskil Sletten");
            assertThat(Visit.accessibilityFindings(people)).isEmpty();

            String link = Mailbox.linkTo(leader, email);
            leader.page().navigate(link);
            Visit.settle(leader.page());
            assertThat(leader.page().locator("main").innerText())
                    .contains("Velkommen, Hedda Strand", "Eskil Sletten inviterer deg til USHT Nordland som leder.");
            assertThat(Visit.findings(leader)).isEmpty();
            leader.page().getByText("Logg inn og fortsett").click();
            Visit.pick(leader.page(), "ny-leder");
            assertThat(leader.page().locator("main").innerText()).contains("Du er logget inn som Hedda Strand");
            assertThat(Visit.findings(leader)).isEmpty();
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
            String first = Mailbox.linkTo(guest, email);

            people.getByLabel("Send invitasjonen til Odin Vik på nytt").click();
            people.getByText("er sendt på nytt").first().waitFor();
            String second = Mailbox.newLinkTo(guest, email, first);
            guest.open(URI.create(first).getPath());
            assertThat(guest.page().locator("main").innerText()).contains("Vi kjenner ikke denne invitasjonen");

            people.getByLabel("Trekk tilbake invitasjonen til Odin Vik").click();
            people.getByText("er trukket tilbake").first().waitFor();
            guest.open(URI.create(second).getPath());
            assertThat(guest.page().locator("main").innerText())
                    .contains("Invitasjonen er trukket tilbake. Spør Ingrid Solheim");
            assertThat(Visit.findings(guest)).isEmpty();
        }
    }

    @Test
    void asksForANameOfWhichSomethingIsSeen() {
        try (Visit leader = Visit.of("sandefjord-leder")) {
            Map<String, String> answers = new LinkedHashMap<>();
            for (String name : new String[] {"\u200b", "\u00ad\u2060\u0000", "a\u030a\u200b".repeat(200) + "n"}) {
                Locator card = card(leader.open("/s/vestfold/folk"), "Inviter med e-post");
                card.getByLabel("E-postadresse").fill("usynlig@example.no");
                card.getByLabel("Navn").fill(name);
                button(card, "Send invitasjon").click(new Locator.ClickOptions().setDelay(200));
                card.getByText(Pattern.compile("Fyll ut dette feltet|Det er plass til 200 tegn"))
                        .waitFor();
                answers.put(name, card.innerText());
            }
            assertThat(answers.values()).first().asString().contains("Fyll ut dette feltet");
            assertThat(answers.values()).last().asString().contains("Det er plass til 200 tegn");
            assertThat(leader.errors()).isEmpty();
        }
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
