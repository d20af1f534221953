package no.usht.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From applications to letters: an officer proposes for two centres side by side, another person decides and sends, a centre reads. */
@NeedsBrowser
class DecisionIT {

    private static final String SCHEME = "Fordelingstilskudd";

    @BeforeAll
    static void receive() {
        RunningApplication.address();
        RunningApplication.change("""
                insert into national.grant_scheme (id, name_nb, name_nn, purpose_nb, purpose_nn, target_group_nb, target_group_nn, chapter, post,
                        rules_nb, rules_nn, updated_at, version)
                    values (md5('shared')::uuid, 'Fordelingstilskudd', 'Fordelingstilskot', 'Dele erfaringer.', '', '', '', '0761', '68', '', '',
                        now(), 0)""");
        RunningApplication.change("""
                insert into national.grant_year (id, scheme_id, year, state, frame, own_share, opens_on, apply_by, decide_by, accept_by,
                        report_by, applicants, updated_at, version)
                    values (md5('shared year')::uuid, md5('shared')::uuid, 2032, 'ANNOUNCED', 100000000, 20, current_date - 30, current_date - 3,
                        current_date + 60, current_date + 90, current_date + 400, 'ALL', now(), 0)""");
        for (String centre : List.of("vestfold", "telemark")) {
            RunningApplication.change("""
                    insert into national.submitted_application (id, centre_key, origin_key, subject_id, version, published_at, year_id,
                            case_number, kind, reason, signed_by, asked_ore, budget_ore, content)
                        values (md5('%1$s 2032')::uuid, '%1$s', '%1$s', md5('%1$s case')::uuid, 1, now() - interval '10 days',
                            md5('shared year')::uuid, '2032/' || length('%1$s'), 'APPLICATION', '', 'Kari Testesen', 60000000, 60000000,
                            '{"parts": [], "plan": null}')""".formatted(centre));
            RunningApplication.change("""
                    insert into national.submitted_budget_line
                        values (md5('%1$s 2032')::uuid, '%1$s', 0, 'DIRECTORATE', 'Lønn', '', '', 60000000)""".formatted(centre));
        }
    }

    @Test
    void leadsFromProposalsToALetter() throws IOException {
        try (Visit officer = Visit.of("hdir-saksbehandler");
                Visit decider = Visit.of("hdir-godkjenner");
                Visit leader = Visit.of("sandefjord-leder")) {
            propose(list(officer));
            decide(list(decider));
            read(leader);
            assertThat(officer.errors()).isEmpty();
            assertThat(decider.errors()).isEmpty();
        }
    }

    private static Page list(Visit visit) {
        Page page = visit.open("/nasjonal/soknader");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(SCHEME + " 2032"))
                .click();
        assertThat(page.getByText("2 saker")).isVisible();
        Visit.settle(page);
        return page;
    }

    private static void propose(Page page) {
        type(page, "Vestfold", "600 000");
        type(page, "Telemark", "500 000");
        assertThat(page.getByText("Det er 100\u00a0000\u00a0kr over rammen.")).isVisible();
        type(page, "Telemark", "400 000");
        assertThat(page.getByText("Igjen av rammen: 0\u00a0kr.")).isVisible();
        button(page, "Lagre forslagene").click();
        assertThat(page.getByText("Lagret: 2 forslag.").first()).isVisible();
        assertThat(page.getByText("Foreslått", new Page.GetByTextOptions().setExact(true))
                        .nth(2))
                .isVisible();
        assertThat(button(page, "Vedta de valgte")).hasCount(0);
    }

    private static void type(Page page, String centre, String amount) {
        Locator field = page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Foreslått beløp for USHT " + centre));
        field.fill(amount);
        field.press("Tab");
    }

    private static void decide(Page page) {
        choose(page);
        button(page, "Vedta de valgte").click();
        assertThat(page.getByText("1\u00a0000\u00a0000\u00a0kr").last()).isVisible();
        confirm(page, "Vedta");
        assertThat(page.getByText("Vedtatt: 2 saker.").first()).isVisible();
        choose(page);
        button(page, "Send brev for de valgte").click();
        confirm(page, "Send brev");
        assertThat(page.getByText("Sendt: 2 brev.").first()).isVisible();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("USHT Telemark"))
                .click();
        assertThat(page.getByText("Innvilges delvis").first()).isVisible();
        Visit.settle(page);
        assertThat(Visit.accessibilityFindings(page)).isEmpty();
    }

    private static void choose(Page page) {
        button(page, "Velg alle").click();
        assertThat(page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setChecked(true)))
                .hasCount(2);
    }

    private static void confirm(Page page, String name) {
        page.getByRole(AriaRole.ALERTDIALOG)
                .or(page.getByRole(AriaRole.DIALOG))
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static void read(Visit leader) throws IOException {
        Page page = leader.open("/s/vestfold/tilskuddsbrev");
        assertThat(page.getByText("Ikke åpnet").first()).isVisible();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Tilskuddsbrev: " + SCHEME + " 2032"))
                .click();
        assertThat(page.getByText("Åpnet av Ingrid Solheim")).isVisible();
        assertThat(page.getByText("Vedtatt av Sverre Moen")).isVisible();
        Download pdf = page.waitForDownload(
                () -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Last ned PDF"))
                        .click());
        try (PDDocument document = Loader.loadPDF(Files.readAllBytes(pdf.path()))) {
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Helsedirektoratet", "Sandefjord kommune", "600\u00a0000\u00a0kr", "kap. 0761 post 68");
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
