package no.usht.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From a call to a case at the directorate: two people write one application, the leader sends it, the case officer reads it. */
@NeedsBrowser
class ApplicationIT {

    private static final String SCHEME = "Prøvetilskudd";
    private static final String QUESTION = "Hva vil dere gjøre?";

    @BeforeAll
    static void announce() {
        RunningApplication.address();
        RunningApplication.change("""
                insert into national.grant_scheme (id, name_nb, name_nn, purpose_nb, purpose_nn, target_group_nb, target_group_nn, chapter, post,
                        rules_nb, rules_nn, updated_at, version)
                    values (md5('trial')::uuid, 'Prøvetilskudd', 'Prøvetilskot', '', '', '', '', '', '', '', '', now(), 0)""");
        RunningApplication.change("""
                insert into national.grant_year (id, scheme_id, year, state, frame, own_share, opens_on, apply_by, decide_by, accept_by,
                        report_by, applicants, updated_at, version)
                    values (md5('trial year')::uuid, md5('trial')::uuid, 2031, 'ANNOUNCED', 100000000, 20, current_date - 3, current_date + 30,
                        current_date + 60, current_date + 90, current_date + 400, 'ALL', now(), 0)""");
        RunningApplication.change("""
                insert into national.grant_form (id, year_id, number, opened, blocks, updated_at, version)
                    values (gen_random_uuid(), md5('trial year')::uuid, 1, true, '[
                        {"key": "what", "kind": "LONG_TEXT", "labelNb": "Hva vil dere gjøre?", "labelNn": "Kva vil de gjere?", "required": true},
                        {"key": "where", "kind": "TEXT", "labelNb": "Hvor?", "labelNn": "Kvar?", "required": true},
                        {"key": "budget", "kind": "BUDGET", "labelNb": "Budsjett", "labelNn": "Budsjett", "required": true, "options": [
                            {"key": "wages", "nb": "Lønn", "nn": "Løn"}]}]', now(), 0)""");
    }

    @Test
    void leadsFromACallToACase() throws IOException {
        try (Visit leader = Visit.of("sandefjord-leder");
                Visit colleague = Visit.of("sandefjord-prosjektleder");
                Visit officer = Visit.of("hdir-saksbehandler")) {
            Page page = leader.open("/s/vestfold/soknader");
            page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(SCHEME + " 2031"))
                    .getByRole(AriaRole.BUTTON)
                    .click();
            page.waitForURL(Visit.from(RunningApplication.address() + "/s/vestfold/soknader/"));
            Visit.settle(page);
            String address = page.url().substring(RunningApplication.address().length());

            Page other = colleague.open(address);
            write(other, QUESTION, "Vi samler kommunene.");
            assertThat(field(page, QUESTION)).hasValue("Vi samler kommunene.");
            assertThat(page.getByText("Lagret").first()).isVisible();
            contest(page, other);

            budget(page, 0, "Helsedirektoratet", "80 000");
            assertThat(page.getByText("Andre skal dekke minst 20")).isVisible();
            budget(page, 1, "Statsforvalteren", "20 000");
            assertThat(page.getByText("Ingenting mangler.")).isVisible();

            button(page, "Se over og send").click();
            assertThat(page.getByText("Dere søker Helsedirektoratet om 80 000 kr."))
                    .isVisible();
            button(page, "Send til Helsedirektoratet").click();
            assertThat(page.getByText("Søknaden er sendt.").first()).isVisible();
            Download pdf = page.waitForDownload(
                    () -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Last ned som PDF"))
                            .click());
            try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf.path()))) {
                assertThat(new PDFTextStripper().getText(document))
                        .contains(SCHEME, "USHT Vestfold", "Det er jeg som skrev sist.", "80\u00a0000\u00a0kr");
            }
            assertThat(leader.thrown()).isEmpty();
            read(officer);
        }
    }

    /** Both write the same answer: whoever is later is told, and says whose stays. */
    private static void contest(Page page, Page other) {
        // Nothing comes by itself to who has no connection.
        page.context().setOffline(true);
        write(page, "Hvor?", "Det er jeg som skrev sist.");
        write(other, "Hvor?", "I Larvik");
        assertThat(other.getByText("Lagret").nth(1)).isVisible();
        page.context().setOffline(false);
        button(page, "Behold det jeg skrev").click();
        assertThat(field(other, "Hvor?")).hasValue("Det er jeg som skrev sist.");
    }

    private static void budget(Page page, int line, String source, String amount) {
        button(page, "Legg til budsjettlinje").click();
        Locator row = page.locator(".usht-row").nth(line);
        row.getByLabel("Kilde").click();
        option(page, source);
        row.getByRole(AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName("Slags kostnad"))
                .fill("Lønn");
        option(page, "Lønn");
        Locator kroner = row.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName("Beløp"));
        kroner.fill(amount);
        kroner.press("Tab");
    }

    private static void option(Page page, String name) {
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static void read(Visit officer) {
        Page page = officer.open("/nasjonal/soknader");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(SCHEME + " 2031"))
                .click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("USHT Vestfold"))
                .click();
        assertThat(page.getByText("Det er jeg som skrev sist.")).isVisible();
        assertThat(page.getByText("80 000 kr").first()).isVisible();
        Visit.settle(page);
        assertThat(Visit.accessibilityFindings(page)).isEmpty();
        assertThat(officer.errors()).isEmpty();
    }

    private static void write(Page page, String label, String text) {
        Locator field = field(page, label);
        field.fill(text);
        field.press("Tab");
    }

    private static Locator field(Page page, String label) {
        return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label))
                .first();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
