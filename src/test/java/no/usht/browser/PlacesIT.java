package no.usht.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a page begins when it is opened, and where it stands when somebody comes back to it. */
@NeedsBrowser
class PlacesIT {

    /** How far everything that can scroll is scrolled: the window, and the content beside the menu. */
    private static final String SCROLLED = """
            () => {
              const parts = {
                window: document.scrollingElement,
                content: document.querySelector('vaadin-app-layout')?.shadowRoot.querySelector('[part~="content"]'),
              };
              return Object.fromEntries(Object.entries(parts).filter(([, part]) => part)
                  .map(([name, part]) => [name, Math.round(part.scrollTop)]));
            }
            """;

    /** Scrolls the list to its row of that number and marks the link in the one after. */
    private static final String GO_DOWN = """
            (row) => {
              const list = document.querySelector('main vaadin-grid');
              list.scrollToIndex(row);
              const content = document.querySelector('vaadin-app-layout').shadowRoot.querySelector('[part~="content"]');
              content.scrollTop = 60;
              list.shadowRoot.querySelector('#table').scrollTop += 15;
            }
            """;

    private static final String MARK = """
            (row) => {
              const shown = [...document.querySelector('main vaadin-grid').shadowRoot.querySelectorAll('#items > tr')];
              shown.find((one) => one.index === row)
                  .querySelector('slot').assignedNodes()[0].querySelector('a').setAttribute('data-opened', '');
            }
            """;

    @ParameterizedTest
    @ValueSource(ints = {1280, 400})
    void returnsToTheSamePlaceAmongThePublicHits(int width) {
        try (Visit anybody = Visit.anonymous(ColorScheme.LIGHT, width, "nb-NO")) {
            Page page = anybody.open("/");
            Locator hits = page.locator(".usht-hits h3 a");
            for (int shown = 40; shown <= 80; shown += 20) {
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Vis flere"))
                        .click();
                assertThat(hits).hasCount(shown);
            }
            assertThat(page).hasURL(Pattern.compile(".*/\\?sider=4$"));
            hits.nth(65).scrollIntoViewIfNeeded();
            Object left = page.evaluate(SCROLLED);
            assertThat(window(left)).isGreaterThan(3000);
            String opened = hits.nth(65).textContent();

            hits.nth(65).click();
            assertThat(page).hasURL(Pattern.compile(".*/aktivitet/.*"));
            Visit.settle(page);
            assertThat(window(page.evaluate(SCROLLED))).isZero();

            page.goBack();
            assertThat(hits).hasCount(80);
            assertThat(page.locator("a:focus")).hasText(opened);
            assertThat(page.evaluate(SCROLLED)).isEqualTo(left);

            page.goForward();
            assertThat(page).hasURL(Pattern.compile(".*/aktivitet/.*"));
            assertThat(page.locator("h1")).hasText(opened);
            Visit.settle(page);
            assertThat(window(page.evaluate(SCROLLED))).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "sandefjord-leder, /s/vestfold/aktiviteter, 1280",
        "sandefjord-leder, /s/vestfold/aktiviteter, 400",
        "hdir-saksbehandler, /nasjonal/aktiviteter?ar=2026, 1280",
        "hdir-saksbehandler, /nasjonal/aktiviteter?ar=2026, 400"
    })
    void returnsToTheSamePlaceInAList(String person, String list, int width) {
        try (Visit visit = Visit.of(person, ColorScheme.LIGHT, width)) {
            Page page = visit.page();
            page.setViewportSize(width, 700);
            visit.open(list);
            page.evaluate(GO_DOWN, 8);
            Visit.settle(page);
            page.evaluate(MARK, 10);
            Locator link = page.locator("a[data-opened]");
            String opened = link.textContent();
            link.scrollIntoViewIfNeeded();
            Object left = page.evaluate(SCROLLED);
            double height = link.boundingBox().y;

            link.click();
            assertThat(page.locator("h1")).containsText(opened);
            Visit.settle(page);
            assertThat(page.evaluate(SCROLLED)).isEqualTo(Map.of("window", 0, "content", 0));

            page.goBack();
            Locator found = page.locator("vaadin-grid a:focus");
            assertThat(found).hasText(opened);
            assertThat(page.evaluate(SCROLLED)).isEqualTo(left);
            // Not by how far the list is scrolled: it guesses at the height of the rows that it has not drawn.
            assertThat(found.boundingBox().y).isCloseTo(height, within(2.0));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "sandefjord-leder, /s/vestfold/aktiviteter, sorter=-tittel",
        "hdir-saksbehandler, /nasjonal/aktiviteter?ar=2026, ar=2026&sorter=-tittel"
    })
    void returnsToTheOrderThatAListHad(String person, String list, String ordered) {
        try (Visit visit = Visit.of(person)) {
            Page page = visit.open(list);
            for (String order : new String[] {"asc", "desc"}) {
                page.locator("vaadin-grid-sorter").first().click();
                assertThat(page.locator("vaadin-grid-sorter").first()).hasAttribute("direction", order);
                Visit.settle(page);
            }
            assertThat(page).hasURL(Pattern.compile(".*\\?" + ordered + "$"));
            page.evaluate(MARK, 0);
            String title = page.locator("a[data-opened]").textContent();
            page.locator("a[data-opened]").click();
            assertThat(page.locator("h1")).containsText(title);
            Visit.settle(page);

            page.goBack();
            assertThat(page).hasURL(Pattern.compile(".*\\?" + ordered + "$"));
            assertThat(page.locator("vaadin-grid-sorter").first()).hasAttribute("direction", "desc");
            Visit.settle(page);
            page.evaluate(MARK, 0);
            assertThat(page.locator("a[data-opened]")).hasText(title);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 400})
    void showsWhatWasSavedFromItsTop(int width) {
        try (Visit leader = Visit.of("sandefjord-leder", ColorScheme.LIGHT, width)) {
            Page page = leader.open("/s/vestfold/aktiviteter");
            page.locator("vaadin-grid a").first().click();
            page.locator("a[href$='/rediger'], vaadin-button:has-text('Rediger')")
                    .first()
                    .click();
            assertThat(page).hasURL(Pattern.compile(".*/rediger$"));
            Visit.settle(page);
            page.evaluate(
                    "document.querySelector('vaadin-app-layout').shadowRoot.querySelector('[part~=\"content\"]').scrollTop = 900");
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Lagre").setExact(true))
                    .click();
            assertThat(page).hasURL(Pattern.compile(".*/aktiviteter/[0-9a-f-]{36}$"));
            Visit.settle(page);
            assertThat(page.evaluate(SCROLLED)).isEqualTo(Map.of("window", 0, "content", 0));
        }
    }

    private static int window(Object scrolled) {
        return (int) Objects.requireNonNull(((Map<?, ?>) scrolled).get("window"));
    }
}
