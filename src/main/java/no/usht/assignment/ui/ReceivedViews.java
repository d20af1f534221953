package no.usht.assignment.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import no.usht.pages.RecordPage;
import no.usht.shell.CentreLayout;

/** The addresses at which centres read the assignment letters that were sent to them. */
final class ReceivedViews {

    private ReceivedViews() {}

    @Route(value = "oppdragsbrev", layout = CentreLayout.class)
    @PermitAll
    static class All extends RecordPage {
        All(ReceivedLetterList list) {
            super(list::fill);
        }
    }

    @Route(value = "oppdragsbrev/:id", layout = CentreLayout.class)
    @PermitAll
    static class One extends RecordPage {
        One(ReceivedLetterPage letter) {
            super(letter::fill);
        }
    }
}
