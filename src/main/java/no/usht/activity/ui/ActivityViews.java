package no.usht.activity.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import no.usht.pages.RecordPage;
import no.usht.shell.CentreLayout;

/** The addresses of activities' pages that every kind of record has, but for the list and the page of one. */
final class ActivityViews {

    private ActivityViews() {}

    @Route(value = "aktiviteter/:id/rediger", layout = CentreLayout.class)
    @PermitAll
    static class Edit extends RecordPage {
        Edit(ActivityPages activities) {
            super(activities.pages()::edit);
        }
    }

    @Route(value = "aktiviteter/ny", layout = CentreLayout.class)
    @RouteAlias(value = "aktiviteter/utkast/:id", layout = CentreLayout.class)
    @PermitAll
    static class Begin extends RecordPage {
        Begin(ActivityPages activities) {
            super(activities.pages()::begin);
        }
    }

    @Route(value = "aktiviteter/:id/historikk", layout = CentreLayout.class)
    @PermitAll
    static class History extends RecordPage {
        History(ActivityPages activities) {
            super(activities.pages()::history);
        }
    }

    @Route(value = "aktiviteter/utkast", layout = CentreLayout.class)
    @PermitAll
    static class Drafts extends RecordPage {
        Drafts(ActivityPages activities) {
            super(activities.pages()::drafts);
        }
    }

    @Route(value = "aktiviteter/slettet", layout = CentreLayout.class)
    @PermitAll
    static class Deleted extends RecordPage {
        Deleted(ActivityPages activities) {
            super(activities.pages()::deleted);
        }
    }
}
