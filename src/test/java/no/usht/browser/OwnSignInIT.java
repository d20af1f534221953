package no.usht.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import no.usht.access.DemoMemberships;
import no.usht.access.PersonId;
import no.usht.access.Role;
import no.usht.demo.DemoIssuer;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Workspace;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A centre gets, changes and loses an issuer of its own while the program runs and others sign in with the shared one. */
@NeedsBrowser
class OwnSignInIT {

    private static Optional<DemoIssuer> own = Optional.empty();

    @BeforeAll
    static void startAnother() {
        // After the application, which replaces a holder that the two would share.
        assertThat(RunningApplication.address()).isNotEmpty();
        own = Optional.of(DemoIssuer.startAnother());
        DemoMemberships memberships = RunningApplication.bean(DemoMemberships.class);
        memberships.change(() -> {
            PersonId leader = memberships.person(ownUri(), "ny-leder", "Hedda Strand");
            memberships.grantOnce(leader, Workspace.centre(TelemarksSignIn.KEY), Role.LEADER);
            // Rows that should not be there, such as from a time when the centres had one issuer.
            memberships.grantOnce(leader, Workspace.centre(new CentreKey("vestfold")), Role.LEADER);
            memberships.grantOnce(leader, Workspace.PLATFORM, Role.OPERATOR);
        });
    }

    @AfterAll
    static void stop() {
        own.ifPresent(DemoIssuer::close);
    }

    @AfterEach
    void takeAway() throws IOException {
        TelemarksSignIn.set("");
        Files.deleteIfExists(TelemarksSignIn.secret(ownUri()));
    }

    @Test
    void leadsACentresPeopleToTheirOwnAndNowhereElse() throws Exception {
        add();
        try (Visit leader = Visit.anonymous();
                Visit other = Visit.anonymous()) {
            leader.page().navigate(RunningApplication.address() + "/s/telemark/folk?fra=lenke");
            assertThat(leader.page()).hasURL(Visit.from(ownUri()));
            Visit.pick(leader.page(), "ny-leder");
            assertThat(leader.page()).hasURL(RunningApplication.address() + "/s/telemark/folk?fra=lenke");
            for (String elsewhere : List.of("/s/vestfold", "/plattform", "/nasjonal")) {
                leader.open(elsewhere);
                assertThat(leader.page().locator("h1")).hasText("Vi finner ikke denne siden");
            }
            leader.open("/velg");
            leader.page().waitForURL(RunningApplication.address() + "/s/telemark");

            // The same name with the shared issuer is somebody else.
            other.page().navigate(RunningApplication.address() + "/s/vestfold");
            assertThat(other.page()).hasURL(Visit.from(RunningApplication.issuer()));
            Visit.pick(other.page(), "ny-leder");
            other.open("/s/telemark");
            assertThat(other.page().locator("h1")).hasText("Vi finner ikke denne siden");
        }
    }

    @Test
    void offersTheChoiceWhereSeveralMayBeMeant() throws Exception {
        add();
        try (Visit visit = Visit.anonymous()) {
            visit.open("/velg");
            assertThat(visit.page()).hasURL(RunningApplication.address() + "/logg-inn?til=%2Fvelg");
            assertThat(visit.page().locator("main").innerText()).contains("Felles innlogging", "USHT Telemark");
            assertThat(Visit.language(visit.page())).isEqualTo("nb");
            assertThat(Visit.findings(visit)).isEmpty();
            visit.page().locator("main a[href*='/usht?']").click();
            Visit.pick(visit.page(), "sandefjord-leder");
            visit.page().waitForURL(RunningApplication.address() + "/s/vestfold");
            assertThat(visit.errors()).isEmpty();
        }
        try (Visit visit = Visit.anonymous(ColorScheme.LIGHT, 1280, "nn-NO")) {
            visit.open("/velg");
            assertThat(Visit.language(visit.page())).isEqualTo("nn");
            assertThat(Visit.findings(visit)).isEmpty();
        }
        try (Visit visit = Visit.anonymous()) {
            visit.open("/velg");
            visit.page().getByText("USHT Telemark").click();
            assertThat(visit.page()).hasURL(Visit.from(ownUri()));
        }
        try (Visit visit = Visit.anonymous()) {
            visit.page().navigate(RunningApplication.address() + "/plattform");
            assertThat(visit.page()).hasURL(Visit.from(RunningApplication.issuer()));
        }
    }

    @Test
    void signsOutAtTheIssuerThatSignedIn() throws Exception {
        add();
        try (Visit visit = Visit.anonymous()) {
            visit.page().navigate(RunningApplication.address() + "/s/telemark");
            Visit.pick(visit.page(), "ny-leder");
            visit.page().evaluate("location.href = 'logout'");
            visit.page().waitForURL(RunningApplication.address() + "/");
            visit.page().navigate(RunningApplication.address() + "/s/telemark");
            // Had it kept its session, there would be nothing to pick.
            assertThat(visit.page()).hasURL(Visit.from(ownUri() + "/logg-inn"));
        }
    }

    @Test
    void takesARotatedSecretAtTheNextSignIn() throws Exception {
        TelemarksSignIn.set(TelemarksSignIn.of(ownUri()));
        try (Visit visit = Visit.anonymous()) {
            visit.page().navigate(RunningApplication.address() + "/s/telemark");
            assertThat(visit.page())
                    .hasURL(Visit.from(RunningApplication.address() + "/innlogging-feilet?grunn=misconfigured"));
            Visit.settle(visit.page());
            assertThat(visit.page().locator("main").innerText()).contains("ikke satt opp ferdig");

            Files.writeString(TelemarksSignIn.secret(ownUri()), "wrong");
            visit.page().navigate(RunningApplication.address() + "/s/telemark");
            Visit.pick(visit.page(), "ny-leder");
            assertThat(visit.page())
                    .hasURL(Visit.from(RunningApplication.address() + "/innlogging-feilet?grunn=misconfigured"));

            Files.writeString(TelemarksSignIn.secret(ownUri()), DemoIssuer.CLIENT_SECRET + "\n");
            visit.page().navigate(RunningApplication.address() + "/s/telemark");
            visit.page().waitForURL(RunningApplication.address() + "/s/telemark");

            // Signed in already: another rotation ends nothing.
            Files.writeString(TelemarksSignIn.secret(ownUri()), "another");
            visit.open("/s/telemark/folk");
            assertThat(visit.page()).hasURL(RunningApplication.address() + "/s/telemark/folk");
        }
    }

    @Test
    void endsSessionsOfAnIssuerThatIsTakenAwayOrChanged() throws Exception {
        try (Visit shared = Visit.of("sandefjord-leder");
                Visit visit = Visit.anonymous()) {
            add();
            visit.page().navigate(RunningApplication.address() + "/s/telemark/folk");
            Visit.pick(visit.page(), "ny-leder");
            assertThat(visit.page()).hasURL(Visit.to("/s/telemark/folk"));

            TelemarksSignIn.set("");
            // Within the page first: the next click.
            visit.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Gi tilgang"))
                    .click();
            visit.page().waitForURL("**/okt-utlopt*");
            visit.page().navigate(RunningApplication.address() + "/s/telemark/folk");
            assertThat(visit.page()).hasURL(Visit.from(RunningApplication.issuer()));
            shared.open("/s/vestfold/folk");
            assertThat(shared.page()).hasURL(Visit.to("/s/vestfold/folk"));

            // Back at another address: the issuer is asked anew, and nobody comes in with what the old one said.
            try (DemoIssuer moved = DemoIssuer.startAnother()) {
                Files.writeString(TelemarksSignIn.secret(moved.uri()), DemoIssuer.CLIENT_SECRET);
                TelemarksSignIn.set(TelemarksSignIn.of(moved.uri()));
                visit.page().navigate(RunningApplication.address() + "/s/telemark");
                assertThat(visit.page()).hasURL(Visit.from(moved.uri()));
                Visit.pick(visit.page(), "ny-leder");
                assertThat(visit.page().locator("h1")).hasText("Vi finner ikke denne siden");
            }
        }
    }

    private static String ownUri() {
        return own.orElseThrow().uri();
    }

    private static void add() throws IOException {
        Files.writeString(TelemarksSignIn.secret(ownUri()), DemoIssuer.CLIENT_SECRET);
        TelemarksSignIn.set(TelemarksSignIn.of(ownUri()));
    }
}
