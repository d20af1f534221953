package no.usht.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever's pages are not made yet is told what they will be, and can choose the language and sign out there. */
@NeedsBrowser
class AwaitedPagesIT {

    @ParameterizedTest
    @CsvSource({
        "sandefjord-okonom, /s/vestfold/kommer, Budsjett og regnskap, Her kommer senterets budsjett og regnskap",
        "sandefjord-revisor, /s/vestfold, Regnskapet du skal attestere, Her kommer regnskapet for rapporten",
        "sandefjord-radsmedlem, /s/vestfold, Papirene til rådet, 'Her kommer innkallinger, saker og referater'",
    })
    void saysWhatWillBeThereAndLetsPeopleOut(String identity, String address, String title, String what) {
        try (Visit person = Visit.of(identity)) {
            Page page = person.open(address);
            assertThat(page.locator("h1")).hasText("Det som kommer");
            assertThat(page.locator("main h2").getByText(title)).isVisible();
            assertThat(page.getByText(what)).isVisible();
            assertThat(page.locator("main").getByText("Logg ut")).isVisible();
            assertThat(page.getByText("Bokmål").first()).isVisible();
        }
    }

    /** What is missing or refused is so within the workspace. */
    @ParameterizedTest
    @CsvSource({
        "/s/vestfold/ingen/slik, Vi finner ikke denne siden",
        "/s/vestfold/folk, Du har ikke tilgang til denne siden",
    })
    void keepsTheFrameAroundWhatIsMissingOrRefused(String address, String title) {
        try (Visit person = Visit.of("sandefjord-leser")) {
            Page page = person.open(address);
            assertThat(page.locator("h1")).hasText(title);
            assertThat(page.getByText("USHT Vestfold").first()).isVisible();
            assertThat(page.getByText("Bokmål").first()).isVisible();
        }
    }
}
