package no.usht.priority.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import no.usht.pages.RecordPage;
import no.usht.shell.NationalLayout;

/** The addresses of priorities' pages where the directorate keeps them, but for the list. */
final class PriorityViews {

    private PriorityViews() {}

    @Route(value = "satsinger/:id", layout = NationalLayout.class)
    @PermitAll
    static class One extends RecordPage {
        One(PriorityPages priorities) {
            super(priorities::one);
        }
    }

    @Route(value = "satsinger/ny", layout = NationalLayout.class)
    @RouteAlias(value = "satsinger/utkast/:id", layout = NationalLayout.class)
    @PermitAll
    static class Begin extends RecordPage {
        Begin(PriorityPages priorities) {
            super(priorities::begin);
        }
    }

    @Route(value = "satsinger/:id/historikk", layout = NationalLayout.class)
    @PermitAll
    static class History extends RecordPage {
        History(PriorityPages priorities) {
            super(priorities.pages()::history);
        }
    }

    @Route(value = "satsinger/slettet", layout = NationalLayout.class)
    @PermitAll
    static class Deleted extends RecordPage {
        Deleted(PriorityPages priorities) {
            super(priorities.pages()::deleted);
        }
    }
}
