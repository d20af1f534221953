package no.usht.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
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
            // At once: neither waits for the other's answer.
            saveButton(oppland).click();
            saveButton(hedmark).click();
            Visit.settle(oppland);
            Visit.settle(hedmark);
            assertThat(oppland).hasURL(Pattern.compile(".*/s/oppland/aktiviteter/[0-9a-f-]{36}$"));
            assertThat(hedmark).hasURL(Pattern.compile(".*/s/hedmark/aktiviteter/[0-9a-f-]{36}$"));

            assertList(oppland, "oppland", mark, "Fra Gjøvik " + mark, "Fra Hamar " + mark);
            assertList(hedmark, "hedmark", mark, "Fra Hamar " + mark, "Fra Gjøvik " + mark);
        }
    }

    @Test
    void showsUnderTheSameIdTheRowOfTheWorkspaceInTheAddress() {
        UUID id = UUID.randomUUID();
        // The program first: it makes the tables.
        RunningApplication.address();
        for (String centre : List.of("oppland", "hedmark")) {
            RunningApplication.change("insert into usht_c_" + centre + ".activity (id, title, kind, status) values ('"
                    + id + "', 'Under samme id i " + centre + "', 'NETWORK', 'ONGOING')");
        }
        try (Visit person = Visit.of("gjovik-hamar-prosjektleder")) {
            Page oppland = person.open("/s/oppland/aktiviteter/" + id);
            assertThat(heading(oppland)).hasText("Under samme id i oppland");
            Page hedmark = person.newTab();
            hedmark.navigate(RunningApplication.address() + "/s/hedmark/aktiviteter/" + id);
            Visit.settle(hedmark);
            assertThat(heading(hedmark)).hasText("Under samme id i hedmark");
            assertThat(hedmark.getByText("Under samme id i oppland")).hasCount(0);
            // And back, in a tab that has been in the other one.
            hedmark.navigate(RunningApplication.address() + "/s/oppland/aktiviteter/" + id);
            Visit.settle(hedmark);
            assertThat(heading(hedmark)).hasText("Under samme id i oppland");
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
            assertThat(heading(tab)).containsText("Vi finner ikke denne siden");
            try (Visit stranger = Visit.of("sandefjord-leder")) {
                stranger.page().navigate(inOppland);
                Visit.settle(stranger.page());
                assertThat(stranger.page().getByText(title)).hasCount(0);
            }
        }
    }

    private static Locator heading(Page tab) {
        return tab.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private static void begin(Page tab, String centre, String title) {
        tab.navigate(RunningApplication.address() + "/s/" + centre + "/aktiviteter/ny");
        Visit.settle(tab);
        tab.getByLabel("Tittel").fill(title);
        Visit.choose(tab, "Type", "Kurs");
    }

    private static void save(Page tab) {
        saveButton(tab).click();
        Visit.settle(tab);
    }

    private static Locator saveButton(Page tab) {
        return tab.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Lagre").setExact(true))
                .first();
    }

    private static void assertList(Page tab, String centre, String mark, String there, String notThere) {
        tab.navigate(RunningApplication.address() + "/s/" + centre + "/aktiviteter?q=" + mark);
        Visit.settle(tab);
        assertThat(tab.getByText(there).first()).isVisible();
        assertThat(tab.getByText(notThere)).hasCount(0);
    }
}
