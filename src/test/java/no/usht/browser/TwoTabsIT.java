package no.usht.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** One person, two workspaces, two tabs: each save lands where its tab is. */
@NeedsBrowser
class TwoTabsIT {

    @Test
    void savesEachTabInItsOwnWorkspace() {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        try (Visit person = Visit.of("gjovik-hamar-prosjektleder")) {
            Page oppland = person.page();
            Page hedmark = person.newTab();
            // Interleaved: both forms are open before either is saved.
            begin(oppland, "oppland", "Fra Gjøvik " + mark);
            begin(hedmark, "hedmark", "Fra Hamar " + mark);
            save(oppland);
            save(hedmark);
            assertThat(oppland).hasURL(Pattern.compile(".*/s/oppland/aktiviteter/[0-9a-f-]{36}$"));
            assertThat(hedmark).hasURL(Pattern.compile(".*/s/hedmark/aktiviteter/[0-9a-f-]{36}$"));

            assertList(oppland, "oppland", mark, "Fra Gjøvik " + mark, "Fra Hamar " + mark);
            assertList(hedmark, "hedmark", mark, "Fra Hamar " + mark, "Fra Gjøvik " + mark);
        }
    }

    @Test
    void hidesAnActivityFromAnotherWorkspaceUnderItsOwnAddress() {
        String title = "Bare for Gjøvik " + UUID.randomUUID();
        try (Visit person = Visit.of("gjovik-hamar-prosjektleder")) {
            begin(person.page(), "oppland", title);
            save(person.page());
            assertThat(person.page()).hasURL(Pattern.compile(".*/s/oppland/aktiviteter/[0-9a-f-]{36}$"));
            String inOppland = person.page().url();
            Page tab = person.newTab();
            tab.navigate(inOppland.replace("/s/oppland/", "/s/hedmark/"));
            Visit.settle(tab);
            assertThat(tab.getByText(title)).hasCount(0);
            assertThat(tab.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .containsText("Vi finner ikke denne siden");
            try (Visit stranger = Visit.of("sandefjord-leder")) {
                stranger.page().navigate(inOppland);
                Visit.settle(stranger.page());
                assertThat(stranger.page().getByText(title)).hasCount(0);
            }
        }
    }

    private static void begin(Page tab, String centre, String title) {
        tab.navigate(RunningApplication.address() + "/s/" + centre + "/aktiviteter/ny");
        Visit.settle(tab);
        tab.getByLabel("Tittel").fill(title);
        tab.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Type"))
                .first()
                .click();
        tab.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName("Kurs").setExact(true))
                .first()
                .click();
    }

    private static void save(Page tab) {
        tab.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Lagre").setExact(true))
                .first()
                .click();
        Visit.settle(tab);
    }

    private static void assertList(Page tab, String centre, String mark, String there, String notThere) {
        tab.navigate(RunningApplication.address() + "/s/" + centre + "/aktiviteter?q=" + mark);
        Visit.settle(tab);
        assertThat(tab.getByText(there).first()).isVisible();
        assertThat(tab.getByText(notThere)).hasCount(0);
    }
}
