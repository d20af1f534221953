package no.usht.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A browser with several tabs that sign in at once: each ends where it asked. */
@NeedsBrowser
class TabsSigningInIT {

    private static final String PERSON = "gjovik-hamar-prosjektleder";
    private static final String ONE = "/s/oppland/folk?fra=lenke";
    private static final String OTHER = "/s/hedmark/aktiviteter";

    private final Visit visit = Visit.anonymous();
    private final List<String> failures = new ArrayList<>();

    @AfterEach
    void leave() {
        visit.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void endEachWhereTheyAsked(boolean firstComesFirst) {
        Page one = tab(visit.page());
        Page other = tab(visit.newTab());
        one.navigate(RunningApplication.address() + ONE);
        other.navigate(RunningApplication.address() + OTHER);
        assertThat(one).hasURL(Visit.from(RunningApplication.issuer()));
        assertThat(other).hasURL(Visit.from(RunningApplication.issuer()));

        Visit.pick(firstComesFirst ? one : other, PERSON);
        Visit.pick(firstComesFirst ? other : one, PERSON);
        assertEachIsWhereItAsked(one, other);
    }

    /** Each is given a session, and the browser keeps one: as when it restores its tabs. */
    @Test
    void endEachWhereTheyAskedThoughTheyBeganWithoutASession() {
        Page one = tab(visit.page());
        Page other = tab(visit.newTab());
        one.navigate(RunningApplication.address() + ONE);
        // As if the other had been asked for before the first was given its session.
        visit.forget("USHT_SESSION");
        other.navigate(RunningApplication.address() + OTHER);

        Visit.pick(one, PERSON);
        Visit.pick(other, PERSON);
        assertEachIsWhereItAsked(one, other);
    }

    @Test
    void endEachWhereTheyAskedThoughAllBeganAtTheSameMoment() {
        Page one = tab(visit.page());
        Page other = tab(visit.newTab());
        // A page of another site, that opens both.
        one.evaluate("address => { setTimeout(() => location.href = address, 0) }", RunningApplication.address() + ONE);
        other.evaluate(
                "address => { setTimeout(() => location.href = address, 0) }", RunningApplication.address() + OTHER);
        for (Page tab : List.of(other, one)) {
            tab.waitForURL(url -> url.startsWith(RunningApplication.issuer()));
            Visit.pick(tab, PERSON);
        }
        assertEachIsWhereItAsked(one, other);
    }

    /** What one tab had begun goes with the session of the person whom the other takes the place of. */
    @Test
    void endWhereTheyAskedThoughAnotherPersonSignsInInBetween() {
        Page one = tab(visit.page());
        Page other = tab(visit.newTab());
        one.navigate(RunningApplication.address() + "/s/vestfold");
        Visit.pick(one, "sandefjord-leder");
        visit.forget("DEMO_SESSION");
        one.navigate(RunningApplication.address() + "/oauth2/authorization/usht?til=" + ONE);
        other.navigate(RunningApplication.address() + "/oauth2/authorization/usht?til=" + OTHER);

        Visit.pick(one, PERSON);
        Visit.pick(other, PERSON);
        assertEachIsWhereItAsked(one, other);
    }

    @Test
    void leadOnWhoeverGoesBackToTheIssuersPage() {
        Page one = tab(visit.page());
        one.navigate(RunningApplication.address() + ONE);
        Visit.pick(one, PERSON);
        one.goBack();
        assertThat(one).hasURL(Visit.from(RunningApplication.issuer()));
        Visit.pick(one, PERSON);
        assertThat(one).hasURL(RunningApplication.address() + ONE);
        assertThat(failures).isEmpty();
    }

    @Test
    void neverBeginAgainMoreThanOnce() {
        Page one = tab(visit.page());
        one.navigate(RunningApplication.address() + "/logg-inn?til=/s/oppland&igjen");
        visit.forget("USHT_SESSION");
        Visit.pick(one, PERSON);
        assertThat(one).hasURL(Visit.from(RunningApplication.address() + "/innlogging-feilet"));
    }

    @Test
    void leaveNothingThatAScriptCouldRead() {
        visit.page().navigate(RunningApplication.address() + ONE);
        List<Cookie> left = visit.page().context().cookies(RunningApplication.address() + "/login/oauth2/code/usht");
        assertThat(left).anyMatch(cookie -> cookie.name.startsWith("usht_til_"));
        assertThat(left).allMatch(cookie -> cookie.httpOnly);
        assertThat(visit.page().context().cookies(RunningApplication.address()))
                .noneMatch(cookie -> cookie.name.startsWith("usht_til_"));
    }

    private Page tab(Page page) {
        page.onResponse(this::note);
        return page;
    }

    private void note(Response response) {
        if (response.request().isNavigationRequest()
                && "/innlogging-feilet".equals(URI.create(response.url()).getPath())) {
            failures.add(response.url());
        }
    }

    private void assertEachIsWhereItAsked(Page one, Page other) {
        assertThat(one).hasURL(RunningApplication.address() + ONE);
        assertThat(other).hasURL(RunningApplication.address() + OTHER);
        assertThat(failures).isEmpty();
        for (Page tab : List.of(one, other)) {
            tab.reload();
            Visit.settle(tab);
        }
        assertThat(one).hasURL(RunningApplication.address() + ONE);
        assertThat(other).hasURL(RunningApplication.address() + OTHER);
        assertThat(one.locator("h1")).hasText("Folk");
        assertThat(other.locator("h1")).hasText("Aktiviteter");
    }
}
