package no.usht.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * axe-core finds nothing on any view, in both colour schemes and at 400 px, where no page scrolls sideways either. A class for each
 * language form, since both take long and two run at a time.
 */
abstract class AccessibilityChecks {

    /** Views by the person who looks at them; {@code :first} is the first activity in the list of the same workspace. */
    private static final Map<String, List<String>> VIEWS = views();

    private static Map<String, List<String>> views() {
        Map<String, List<String>> views = new LinkedHashMap<>();
        views.put(
                "",
                List.of(
                        "/",
                        "/?q=demens",
                        "/senter/vestfold",
                        "/aktivitet/:first",
                        "/okt-utlopt",
                        "/innlogging-feilet?grunn=misconfigured",
                        "/invitasjon/ukjent",
                        "/finnes-ikke"));
        views.put(
                "sandefjord-leder",
                List.of(
                        "/s/vestfold",
                        "/s/vestfold/aktiviteter",
                        "/s/vestfold/aktiviteter/ny",
                        "/s/vestfold/aktiviteter/:first",
                        "/s/vestfold/aktiviteter/:first/rediger",
                        "/s/vestfold/aktiviteter/:first/publiser",
                        "/s/vestfold/aktiviteter/:first/historikk",
                        "/s/vestfold/satsinger?ar=2026",
                        "/s/vestfold/profil",
                        "/s/vestfold/folk",
                        "/s/oppland"));
        views.put("gjovik-hamar-prosjektleder", List.of("/velg", "/invitasjon/ukjent/godta"));
        views.put(
                "hdir-godkjenner",
                List.of(
                        "/nasjonal?ar=2026",
                        "/nasjonal/aktiviteter?ar=2026",
                        "/nasjonal/aktiviteter/:first",
                        "/nasjonal/dekning?ar=2026",
                        "/nasjonal/samarbeid?ar=2026",
                        "/nasjonal/satsinger?ar=2026",
                        "/nasjonal/satsinger/ny",
                        "/nasjonal/satsinger/:first",
                        "/nasjonal/folk"));
        views.put(
                "driftsansvarlig",
                List.of(
                        "/plattform",
                        "/plattform?q=os&tilstand=active",
                        "/plattform/sentre/oslo",
                        "/plattform/sentre/oslo/vert",
                        "/plattform/sentre/oslo/omrade",
                        "/plattform/sentre/oslo/uttrykk",
                        "/plattform/sentre/oslo/innlogging",
                        "/plattform/les-inn",
                        "/plattform/sentre/oslo/navn",
                        "/plattform/sentre/oslo/nokkel",
                        "/plattform/sentre/oslo/sla-sammen",
                        "/plattform/sentre/oslo/del",
                        "/plattform/sentre/oslo/gjenopprett",
                        "/plattform/sentre/oslo/pause",
                        "/plattform/sentre/oslo/avslutt",
                        "/plattform/sentre/oslo/sikkerhetskopi",
                        "/plattform/sentre/oslo/slett",
                        "/plattform/ny",
                        "/plattform/folk"));
        return views;
    }

    private final String language;
    private final Map<String, String> firsts = new HashMap<>();

    AccessibilityChecks(String language) {
        this.language = language;
    }

    @TestFactory
    Stream<DynamicTest> findsNothing() {
        return VIEWS.entrySet().stream()
                .map(entry -> dynamicTest(
                        entry.getKey().isEmpty() ? "visitor" : entry.getKey(),
                        () -> look(entry.getKey(), entry.getValue())));
    }

    private void look(String identity, List<String> addresses) {
        try (Visit visit =
                identity.isEmpty() ? Visit.anonymous(ColorScheme.LIGHT, 1280, language + "-NO") : Visit.of(identity)) {
            visit.speak(language);
            List<String> findings = new ArrayList<>();
            for (String address : addresses) {
                visit.open(resolve(visit, address));
                findings.addAll(Visit.findings(visit).stream()
                        .map(finding -> address + ": " + finding)
                        .toList());
            }
            assertThat(findings).isEmpty();
        }
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
