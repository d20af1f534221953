package no.usht.staff.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import no.usht.pages.RecordDetail;
import no.usht.pages.RecordList;
import no.usht.pages.RecordPage;
import no.usht.pages.RecordTools;
import no.usht.shell.CentreLayout;
import no.usht.staff.StaffContent;

/** The addresses of the staff's pages. */
final class StaffViews {

    private StaffViews() {}

    @Route(value = "ansatte", layout = CentreLayout.class)
    @PermitAll
    static class All extends RecordList<StaffContent> {
        All(StaffPages staff, RecordTools tools) {
            super(staff, tools);
        }
    }

    @Route(value = "ansatte/:id", layout = CentreLayout.class)
    @PermitAll
    static class Detail extends RecordPage {
        Detail(StaffPages staff, RecordTools tools) {
            super(new RecordDetail<>(staff, tools)::fill);
        }
    }

    @Route(value = "ansatte/:id/rediger", layout = CentreLayout.class)
    @PermitAll
    static class Edit extends RecordPage {
        Edit(StaffPages staff) {
            super(staff.pages()::edit);
        }
    }

    @Route(value = "ansatte/ny", layout = CentreLayout.class)
    @RouteAlias(value = "ansatte/utkast/:id", layout = CentreLayout.class)
    @PermitAll
    static class Begin extends RecordPage {
        Begin(StaffPages staff) {
            super(staff.pages()::begin);
        }
    }

    @Route(value = "ansatte/:id/historikk", layout = CentreLayout.class)
    @PermitAll
    static class History extends RecordPage {
        History(StaffPages staff) {
            super(staff.pages()::history);
        }
    }

    @Route(value = "ansatte/utkast", layout = CentreLayout.class)
    @PermitAll
    static class Drafts extends RecordPage {
        Drafts(StaffPages staff) {
            super(staff.pages()::drafts);
        }
    }

    @Route(value = "ansatte/slettet", layout = CentreLayout.class)
    @PermitAll
    static class Deleted extends RecordPage {
        Deleted(StaffPages staff) {
            super(staff.pages()::deleted);
        }
    }

    @Route(value = "ansatte/kapasitet", layout = CentreLayout.class)
    @PermitAll
    static class Capacities extends RecordPage {
        Capacities(StaffPages staff) {
            super(staff::capacity);
        }
    }
}
