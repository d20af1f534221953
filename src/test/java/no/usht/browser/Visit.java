package no.usht.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.usht.demo.DemoPerson;
import no.usht.demo.DemoPersons;

/** One person's browser, signed in or not; close it when the person leaves. */
final class Visit implements AutoCloseable {

    private static final Browser BROWSER = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(Objects.requireNonNull(
                            System.getenv("USHT_CHROMIUM"), "These tests need a browser: run ./usht verify")))
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));

    /** For some frames in a row, since an answer that has just come may ask for more when it is drawn. */
    private static final String SETTLED = """
        (asked) => {
          const still = () => {
            if (document.readyState !== 'complete') return false;
            if (!document.querySelector('#outlet')) return true;
            const clients = Object.values(window.Vaadin?.Flow?.clients ?? {}).filter((c) => c.isActive);
            return clients.length > 1 && clients.every((c) => !c.isActive()) && document.querySelector('h1') !== null;
          };
          if (window.stillness?.asked !== asked) window.stillness = { asked, frames: 0 };
          window.stillness.frames = still() ? window.stillness.frames + 1 : 0;
          return window.stillness.frames > 3;
        }
        """;

    /** Clicks a link to that address, if the tab shows another page of the application; tells whether it did. */
    private static final String FOLLOW = """
        (path) => {
          const heading = document.querySelector('h1');
          if (!document.querySelector('#outlet') || !heading || path.split('?')[0] === location.pathname) return false;
          heading.dataset.old = 'yes';
          const link = document.createElement('a');
          link.href = path;
          document.querySelector('#outlet').append(link);
          link.click();
          link.remove();
          return true;
        }
        """;

    private static final String LEFT = "() => { const heading = document.querySelector('h1');"
            + " return heading !== null && heading.dataset.old === undefined; }";

    private static final Pattern CSRF_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private static final String AXE = axe();

    /** Without Vaadin's own sign of a lost connection, outside the landmarks and unseen until then, which it then announces. */
    private static final String LOOK = """
        (options) => axe.run({ exclude: [['vaadin-connection-indicator']] }, options)
            .then((results) => results.violations.map((rule) => rule.id + ': '
                + rule.nodes.map((node) => JSON.stringify(node.target)).join(', ')))
        """;

    private static final List<String> LAST_SEEN = new ArrayList<>();

    private final BrowserContext context;
    private final Page page;
    private final List<String> errors = new ArrayList<>();
    private final List<String> thrown = new ArrayList<>();

    private Visit(ColorScheme scheme, int width, String locale) {
        context = BROWSER.newContext(new Browser.NewContextOptions()
                .setColorScheme(scheme)
                .setViewportSize(width, 1000)
                .setLocale(locale));
        page = newTab();
    }

    private static String axe() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Somebody who has not signed in. */
    static Visit anonymous() {
        return new Visit(ColorScheme.LIGHT, 1280, "nb-NO");
    }

    /** Somebody who has not signed in, with a browser of that kind. */
    static Visit anonymous(ColorScheme scheme, int width, String locale) {
        return new Visit(scheme, width, locale);
    }

    /** The demonstration's person of that identity, signed in by the real flow. */
    static Visit of(String identity) {
        return of(identity, ColorScheme.LIGHT, 1280);
    }

    /** The demonstration's person of that identity, with a browser of that kind. */
    static Visit of(String identity, ColorScheme scheme, int width) {
        Visit visit = new Visit(scheme, width, "nb-NO");
        visit.signIn(identity);
        return visit;
    }

    /** By the real flow, but without drawing its pages, which takes a browser five times as long: {@code SignInIT} does. */
    private void signIn(String identity) {
        RequestOptions asABrowser = RequestOptions.create().setHeader("Accept", "text/html,*/*");
        APIResponse form = context.request().get(RunningApplication.address() + "/velg", asABrowser);
        Matcher token = CSRF_TOKEN.matcher(form.text());
        if (!token.find()) {
            throw new AssertionError("No sign-in page at " + form.url() + ": " + form.text());
        }
        APIResponse signedIn = context.request()
                .post(
                        form.url(),
                        asABrowser.setForm(
                                FormData.create().set("person", identity).set("_csrf", token.group(1))));
        if (!signedIn.ok() || !signedIn.url().equals(RunningApplication.address() + "/velg")) {
            throw new AssertionError("Not signed in, but at " + signedIn.url() + ": " + signedIn.text());
        }
    }

    /** Signs in at the page of the demonstration's issuer that the tab shows. */
    static void pick(Page page, String identity) {
        DemoPerson person = DemoPersons.find(identity).orElseThrow();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(person.name()))
                .click();
        page.waitForURL(url -> url.startsWith(RunningApplication.address()));
        settle(page);
    }

    /** Another tab of the same browser. */
    Page newTab() {
        Page tab = context.newPage();
        tab.onPageError(error -> {
            errors.add(error);
            thrown.add(error);
        });
        tab.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add(message.text());
            }
        });
        return tab;
    }

    /** The first tab. */
    Page page() {
        return page;
    }

    /** Goes to an address of the application and waits until it stands still. */
    Page open(String path) {
        page.navigate(RunningApplication.address() + path);
        settle(page);
        return page;
    }

    /**
     * Follows a link to an address of the application, which loads nothing anew where the tab can go there by itself, and waits
     * until it stands still.
     */
    Page follow(String path) {
        if (Boolean.TRUE.equals(page.evaluate(FOLLOW, path))) {
            page.waitForFunction(LEFT);
        } else {
            page.navigate(RunningApplication.address() + path);
        }
        settle(page);
        return page;
    }

    /** Chooses a value in a combo box. */
    static void choose(Page page, String label, String value) {
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName(label))
                .first()
                .fill(value);
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(value).setExact(true))
                .first()
                .click();
    }

    /** Waits until a page of the application has drawn itself and awaits nothing from the server; any other has loaded. */
    static void settle(Page page) {
        page.waitForFunction(SETTLED, String.valueOf(System.nanoTime()));
    }

    /** Makes the service know nothing of the session that the browser tells it. */
    void loseSession() {
        context.addCookies(List.of(new Cookie("USHT_SESSION", "F".repeat(32))
                .setDomain(URI.create(RunningApplication.address()).getHost())
                .setPath("/")));
    }

    /** Makes the browser know nothing of a cookie any more. */
    void forget(String cookie) {
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName(cookie));
    }

    /** Chooses a language form for the person or visitor. */
    void speak(String languageForm) {
        context.addCookies(List.of(new Cookie("usht_lang", languageForm).setUrl(RunningApplication.address())));
    }

    /** The language that the page says it is in, to screen readers above all. */
    static String language(Page page) {
        return String.valueOf(page.evaluate("document.documentElement.lang"));
    }

    /** What axe-core finds on the page, by its rules for WCAG 2.1 A and AA and its best practices; a line a rule. */
    static List<String> accessibilityFindings(Page page) {
        return axe(page, Map.of());
    }

    private static List<String> axe(Page page, Map<String, Object> options) {
        // Not by axe-core's own builder, which hands the page half a megabyte of script again for each look at it.
        if (Boolean.FALSE.equals(page.evaluate("'axe' in window"))) {
            page.evaluate(AXE);
        }
        Map<String, Object> all = new HashMap<>(options);
        all.put("resultTypes", List.of("violations"));
        return ((List<?>) page.evaluate(LOOK, all))
                .stream().map(String::valueOf).toList();
    }

    /** What is wrong with the page as it stands: wide, in the dark, and on a telephone; leaves it wide and light. */
    static List<String> findings(Visit visit) {
        Page page = visit.page;
        List<String> findings = new ArrayList<>(axe(page, Map.of()));
        sideways(page, findings, "");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        // Colours are all that the scheme changes.
        axe(page, Map.of("runOnly", List.of("color-contrast"))).forEach(finding -> findings.add("dark: " + finding));
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(400, 1000);
        settle(page);
        // Colours are all that the width does not change.
        axe(page, Map.of("rules", Map.of("color-contrast", Map.of("enabled", false))))
                .forEach(finding -> findings.add("narrow: " + finding));
        sideways(page, findings, "narrow: ");
        page.setViewportSize(1280, 1000);
        return findings;
    }

    /** Whether the page scrolls sideways, on a telephone or wide; leaves it narrow. */
    static List<String> overflow(Visit visit) {
        Page page = visit.page;
        List<String> findings = new ArrayList<>();
        sideways(page, findings, "narrow: ");
        page.setViewportSize(1280, 1000);
        settle(page);
        sideways(page, findings, "");
        page.setViewportSize(400, 1000);
        return findings;
    }

    private static void sideways(Page page, List<String> findings, String where) {
        if (!fits(page)) {
            findings.add(where + "scrolls sideways");
        }
    }

    /** Addresses that begin so, to wait for. */
    static Pattern from(String beginning) {
        return Pattern.compile("^" + literally(beginning));
    }

    /** Addresses that end so, to wait for. */
    static Pattern to(String end) {
        return Pattern.compile(literally(end) + "$");
    }

    /** As both Java and the browser understand it, unlike {@link Pattern#quote}. */
    private static String literally(String text) {
        return text.replaceAll("[.?*+^$()\\[\\]{}|\\\\]", "\\\\$0");
    }

    /** Whether the page is no wider than its window. */
    static boolean fits(Page page) {
        return Boolean.TRUE.equals(
                page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
    }

    /** What the browser's console complained of so far. */
    List<String> errors() {
        return errors;
    }

    /** What scripts of the pages threw since this was last asked. */
    List<String> thrown() {
        List<String> since = List.copyOf(thrown);
        thrown.clear();
        return since;
    }

    /** What stood on the pages of those who left since this was last asked, for whoever reads of a failure. */
    static List<String> lastSeen() {
        List<String> seen = List.copyOf(LAST_SEEN);
        LAST_SEEN.clear();
        return seen;
    }

    @Override
    public void close() {
        context.pages().forEach(open -> LAST_SEEN.add(lastSeen(open)));
        context.close();
    }

    private static String lastSeen(Page page) {
        try {
            return page.url() + ": " + page.evaluate("document.body.innerText");
        } catch (PlaywrightException e) {
            return page.url() + ": " + e.getMessage();
        }
    }
}
