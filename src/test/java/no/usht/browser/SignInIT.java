package no.usht.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import no.usht.demo.DemoPersons;
import org.junit.jupiter.api.Test;

/** Signing in and out, and what the browser is told to allow. */
@NeedsBrowser
class SignInIT {

    private static final String LEADER = "sandefjord-leder";

    @Test
    void leadsToWhereThePersonWasHeading() {
        try (Visit visit = Visit.anonymous()) {
            visit.page().navigate(RunningApplication.address() + "/s/vestfold/folk?fra=lenke");
            pick(visit.page(), LEADER);
            assertThat(visit.page()).hasURL(RunningApplication.address() + "/s/vestfold/folk?fra=lenke");
            assertThat(visit.page()
                            .getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                            .innerText())
                    .isEqualTo("Folk");
        }
    }

    @Test
    void leadsStraightToTheOnlyWorkspaceAndLetsOthersChoose() {
        try (Visit one = arrived(LEADER);
                Visit two = arrived("gjovik-hamar-prosjektleder")) {
            one.page().waitForURL(RunningApplication.address() + "/s/vestfold");
            assertThat(two.page()).hasURL(Visit.to("/velg"));
            assertThat(two.page().locator("main a[href^='./s/']")).hasCount(2);
            assertThat(two.errors()).isEmpty();
        }
    }

    @Test
    void tellsAVisitorThatThereIsNoSuchPageInBothForms() {
        try (Visit bokmaal = Visit.anonymous();
                Visit nynorsk = Visit.anonymous(ColorScheme.LIGHT, 1280, "nn-NO")) {
            for (String address : List.of(
                    "/finnes-ikke",
                    "/senter",
                    "/dypt/nede/finnes-ikke",
                    "/senter/finnes-ikke",
                    "/aktivitet/finnes-ikke",
                    "/aktivitet/" + UUID.randomUUID())) {
                Response answer = Objects.requireNonNull(
                        bokmaal.page().navigate(RunningApplication.address() + address), address);
                assertThat(answer.status()).as(address).isEqualTo(404);
                assertThat(heading(bokmaal.page())).as(address).isEqualTo("Vi finner ikke denne siden");
                assertThat(bokmaal.page()).hasURL(Visit.to(address));
            }
            bokmaal.page().getByText("Til forsiden").click();
            bokmaal.page().waitForURL(RunningApplication.address() + "/");
            // No address at all: Tomcat lets nobody else answer.
            for (String address : List.of("/%", "/rapport[1]", "/s/vestfold/%zz")) {
                Response answer = Objects.requireNonNull(
                        nynorsk.page().navigate(RunningApplication.address() + address), address);
                assertThat(answer.status()).as(address).isEqualTo(400);
                assertThat(heading(nynorsk.page())).as(address).isEqualTo("Vi finn ikkje denne sida");
            }
            assertThat(heading(nynorsk.open("/finnes-ikke"))).isEqualTo("Vi finn ikkje denne sida");
        }
    }

    @Test
    void tellsAVisitorNothingOfWhatIsInAWorkspace() {
        try (Visit visit = Visit.anonymous()) {
            for (String address : List.of(
                    "/s/vestfold",
                    "/s/finnes-ikke",
                    "/s/vestfold/finnes-ikke",
                    "/s",
                    "/nasjonal/finnes-ikke",
                    "/plattform/finnes-ikke",
                    "/velg",
                    "/error")) {
                visit.page().navigate(RunningApplication.address() + address);
                assertThat(visit.page()).hasURL(Pattern.compile("/logg-inn"));
            }
            // Answers on a port of its own alone.
            assertThat(heading(visit.open("/actuator/health"))).isEqualTo("Vi finner ikke denne siden");
        }
    }

    @Test
    void tellsAMemberThatThereIsNoSuchPage() {
        try (Visit visit = Visit.of(LEADER)) {
            for (String address : List.of("/finnes-ikke", "/s/vestfold/finnes-ikke", "/s/oppland", "/s/finnes-ikke")) {
                assertThat(heading(visit.open(address))).as(address).isEqualTo("Vi finner ikke denne siden");
            }
            assertThat(heading(visit.open("/feil//adresse"))).isEqualTo("Vi finner ikke denne siden");
        }
    }

    private static String heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .innerText();
    }

    @Test
    void signsOutAtTheIssuerToo() {
        try (Visit visit = arrived("gjovik-hamar-prosjektleder")) {
            visit.page().locator("main").getByText("Logg ut").click();
            visit.page().waitForURL(RunningApplication.address() + "/");
            visit.page().navigate(RunningApplication.address() + "/velg");
            // Had the issuer kept its session, there would be nothing to pick.
            assertThat(visit.page()).hasURL(Pattern.compile("/logg-inn"));
        }
    }

    @Test
    void signsNobodyOutForAnotherSite() {
        try (Visit visit = Visit.of("gjovik-hamar-prosjektleder")) {
            // As a link on a page of another origin would.
            visit.page().navigate("data:text/html,<a href='" + RunningApplication.address() + "/logout'>x</a>");
            visit.page().getByText("x").click();
            Visit.settle(visit.page());
            visit.open("/velg");
            assertThat(visit.page()).hasURL(Visit.to("/velg"));
        }
    }

    @Test
    void leadsBackAfterTheSessionHasEnded() {
        try (Visit visit = Visit.of(LEADER)) {
            visit.open("/s/vestfold/folk?fra=lenke");
            // As if it had been idle for too long: the browser still has the name of a session that is no more.
            visit.page()
                    .context()
                    .addCookies(List.of(new Cookie("USHT_SESSION", "gone").setUrl(RunningApplication.address())));
            visit.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Gi tilgang"))
                    .click();
            visit.page().waitForURL("**/okt-utlopt?retur=*");
            visit.page().getByText("Logg inn og gå tilbake dit du var").click();
            // The issuer still knows the person, so there is nothing to pick.
            visit.page().waitForURL(RunningApplication.address() + "/s/vestfold/folk?fra=lenke");
        }
    }

    @Test
    void leadsNowhereElseThanBackIntoTheService() {
        try (Visit visit = Visit.anonymous()) {
            for (String elsewhere : List.of(
                    "//example.org/s/vestfold", "/https://example.org/", "/https:example.org", "/\\example.org")) {
                visit.open("/okt-utlopt?retur=" + URLEncoder.encode(elsewhere, StandardCharsets.UTF_8));
                assertThat(visit.page().locator("main a[href='./velg']")).isVisible();
                assertThat(visit.page().locator("a[href*='example.org']")).hasCount(0);
            }
        }
    }

    @Test
    void tellsTheBrowserToAllowLittle() {
        try (Visit visit = Visit.of(LEADER)) {
            Response response =
                    Objects.requireNonNull(visit.page().navigate(RunningApplication.address() + "/s/vestfold"));
            Visit.settle(visit.page());
            Map<String, String> headers = response.allHeaders();
            assertThat(headers.get("content-security-policy"))
                    .contains("frame-ancestors 'none'")
                    .contains("object-src 'none'")
                    .containsPattern("script-src 'self' 'nonce-[^']+'")
                    .doesNotContainPattern("script-src[^;]*'unsafe-inline'");
            assertThat(headers)
                    .containsEntry("x-content-type-options", "nosniff")
                    .containsEntry("x-frame-options", "DENY")
                    .containsEntry("referrer-policy", "same-origin")
                    .containsKey("permissions-policy");
            assertThat(visit.page().locator("main h1").innerText()).isNotBlank();
            assertThat(visit.errors()).isEmpty();
        }
    }

    @Test
    void runsNoScriptThatSomebodySlippedIn() {
        try (Visit visit = Visit.anonymous()) {
            visit.open("/");
            visit.page().evaluate("""
                () => { const s = document.createElement('script'); s.textContent = 'window.slippedIn = true';
                        document.body.append(s); }\
                """);
            assertThat(visit.page().evaluate("window.slippedIn === true")).isEqualTo(false);
        }
    }

    @Test
    void hidesTheSessionFromScripts() {
        try (Visit visit = Visit.of(LEADER)) {
            Cookie session = visit.page().context().cookies(RunningApplication.address()).stream()
                    .filter(cookie -> cookie.name.equals("USHT_SESSION"))
                    .findFirst()
                    .orElseThrow();
            assertThat(session.httpOnly).isTrue();
            assertThat(session.sameSite).hasToString("LAX");
        }
    }

    @Test
    void givesAndEndsAccessAtOnce() {
        String name = DemoPersons.find("sandefjord-revisor").orElseThrow().name();
        try (Visit leader = Visit.of("hamar-leder");
                Visit guest = Visit.of("sandefjord-revisor")) {
            guest.open("/s/hedmark");
            assertThat(guest.page().locator("h1")).hasText("Vi finner ikke denne siden");

            Page people = leader.open("/s/hedmark/folk");
            Locator form = people.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Gi noen tilgang"));
            form.getByLabel("Navn").fill(name);
            form.getByLabel("Brukeridentitet").fill("sandefjord-revisor");
            form.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Gi tilgang"))
                    .click();
            people.getByText(name + " har fått tilgang").first().waitFor();

            guest.open("/s/hedmark");
            assertThat(guest.page().locator("h1")).hasText(Pattern.compile("^God .+"));

            people.getByLabel("Avslutt tilgangen for " + name + ", Leser").click();
            Locator question = people.locator("vaadin-confirm-dialog");
            question.getByText(name + " mister rollen leser i USHT Hedmark").waitFor();
            question.getByRole(
                            AriaRole.BUTTON,
                            new Locator.GetByRoleOptions().setName("Avslutt").setExact(true))
                    .click();
            people.getByText("Tilgangen for " + name + " er avsluttet").first().waitFor();

            guest.open("/s/hedmark");
            assertThat(guest.page().locator("h1")).hasText("Vi finner ikke denne siden");
        }
    }

    /** Somebody who has signed in page by page and is where that leads. */
    private static Visit arrived(String identity) {
        Visit visit = Visit.anonymous();
        visit.page().navigate(RunningApplication.address() + "/velg");
        pick(visit.page(), identity);
        return visit;
    }

    private static void pick(Page page, String identity) {
        page.waitForURL(url -> "/logg-inn".equals(URI.create(url).getPath()));
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName(
                                        DemoPersons.find(identity).orElseThrow().name()))
                .click();
        page.waitForURL(url -> url.startsWith(RunningApplication.address()));
        Visit.settle(page);
    }
}
