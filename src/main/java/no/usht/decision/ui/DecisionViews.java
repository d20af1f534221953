package no.usht.decision.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import no.usht.pages.RecordPage;
import no.usht.shell.CentreLayout;
import no.usht.shell.NationalLayout;

/** The addresses of cases, where the directorate decides them, and of letters, where centres read them. */
final class DecisionViews {

    private DecisionViews() {}

    @Route(value = "soknader", layout = NationalLayout.class)
    @PermitAll
    static class Years extends RecordPage {
        Years(CaseYears years) {
            super(years::fill);
        }
    }

    @Route(value = "soknader/:id", layout = NationalLayout.class)
    @PermitAll
    static class OfYear extends RecordPage {
        OfYear(CaseList list) {
            super(list::fill);
        }
    }

    @Route(value = "saker/:id", layout = NationalLayout.class)
    @PermitAll
    static class OneCase extends RecordPage {
        OneCase(CasePage page) {
            super(page::fill);
        }
    }

    @Route(value = "tilskuddsbrev", layout = CentreLayout.class)
    @PermitAll
    static class Letters extends RecordPage {
        Letters(LetterList list) {
            super(list::fill);
        }
    }

    @Route(value = "tilskuddsbrev/:id", layout = CentreLayout.class)
    @PermitAll
    static class Letter extends RecordPage {
        Letter(LetterPage page) {
            super(page::fill);
        }
    }
}
