package no.usht.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * No view scrolls sideways, wide or at 400 px, and each says what language it is in. In the other language form axe-core looks at
 * it, too, in both colour schemes and at both widths; pages that look the same for every kind of record, with one kind. A class for
 * each language form, since two run at a time.
 */
abstract class AccessibilityChecks {

    private final String language;
    private final int width;
    private final Supplier<Map<String, List<String>>> addresses;
    private final Function<Visit, List<String>> check;
    private final Map<String, String> firsts = new HashMap<>();

    AccessibilityChecks(
            String language,
            int width,
            Supplier<Map<String, List<String>>> addresses,
            Function<Visit, List<String>> check) {
        this.language = language;
        this.width = width;
        this.addresses = addresses;
        this.check = check;
    }

    @TestFactory
    Stream<DynamicTest> findsNothing() {
        LookedAt.prepare();
        return addresses.get().entrySet().stream()
                .map(entry -> dynamicTest(
                        entry.getKey().isEmpty() ? "visitor" : entry.getKey(),
                        () -> look(entry.getKey(), entry.getValue())));
    }

    private void look(String identity, List<String> addresses) {
        try (Visit visit = identity.isEmpty()
                ? Visit.anonymous(ColorScheme.LIGHT, width, language + "-NO")
                : Visit.of(identity, ColorScheme.LIGHT, width)) {
            visit.speak(language);
            List<String> findings = new ArrayList<>();
            for (String address : addresses) {
                Page page = visit.follow(resolve(visit, address));
                if (!Visit.language(page).equals(language)) {
                    findings.add(address + ": says that its language is '" + Visit.language(page) + "'");
                }
                if (scrollsPastItsEnd(page)) {
                    findings.add(address + ": the window can be scrolled past the page's end");
                }
                findings.addAll(check.apply(visit).stream()
                        .map(finding -> address + ": " + finding)
                        .toList());
                visit.thrown().forEach(error -> findings.add(address + ": a script failed: " + error));
            }
            assertThat(findings).isEmpty();
        }
    }

    /** The frame of a workspace scrolls what is in it; the window itself has nothing to scroll. */
    private static boolean scrollsPastItsEnd(Page page) {
        return (boolean) page.evaluate("document.querySelector('vaadin-app-layout') !== null"
                + " && document.documentElement.scrollHeight > window.innerHeight");
    }

    private String resolve(Visit visit, String address) {
        if (!address.contains(":first")) {
            return address;
        }
        String folder = address.substring(0, address.indexOf(":first"));
        return address.replace(":first", firsts.computeIfAbsent(folder, list -> first(visit, list)));
    }

    private static String first(Visit visit, String folder) {
        String list = folder.equals("/aktivitet/")
                ? "/"
                : folder.startsWith("/nasjonal")
                        ? folder.substring(0, folder.length() - 1) + "?ar=2026"
                        : folder.substring(0, folder.length() - 1);
        Page page = visit.open(list);
        // The rows of a long list come after the page.
        try {
            return firstRow(page, folder);
        } catch (TimeoutError e) {
            throw new AssertionError("No row leads on from " + page.url(), e);
        }
    }

    private static String firstRow(Page page, String folder) {
        return (String) page.waitForFunction(
                        "folder => { const find = root => { for (const e of root.querySelectorAll('*')) {"
                                + " const h = e.getAttribute && e.getAttribute('href');"
                                + " const m = h && h.match(new RegExp(folder.slice(1) + '([0-9a-f-]{36})'));"
                                + " if (m) return m[1]; if (e.shadowRoot) { const s = find(e.shadowRoot); if (s) return s; } } return null; };"
                                + " return find(document); }",
                        folder)
                .jsonValue();
    }
}
