package no.usht.guidance.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import no.usht.guidance.GuidanceContent;
import no.usht.pages.RecordDetail;
import no.usht.pages.RecordList;
import no.usht.pages.RecordPage;
import no.usht.pages.RecordTools;
import no.usht.shell.CentreLayout;

/** The addresses of guidance's pages. */
final class GuidanceViews {

    private GuidanceViews() {}

    @Route(value = "veiledning", layout = CentreLayout.class)
    @PermitAll
    static class All extends RecordList<GuidanceContent> {
        All(GuidancePages guidance, RecordTools tools) {
            super(guidance, tools);
        }
    }

    @Route(value = "veiledning/:id", layout = CentreLayout.class)
    @PermitAll
    static class Detail extends RecordPage {
        Detail(GuidancePages guidance, RecordTools tools) {
            super(new RecordDetail<>(guidance, tools)::fill);
        }
    }

    @Route(value = "veiledning/:id/rediger", layout = CentreLayout.class)
    @PermitAll
    static class Edit extends RecordPage {
        Edit(GuidancePages guidance) {
            super(guidance.pages()::edit);
        }
    }

    @Route(value = "veiledning/ny", layout = CentreLayout.class)
    @RouteAlias(value = "veiledning/utkast/:id", layout = CentreLayout.class)
    @PermitAll
    static class Begin extends RecordPage {
        Begin(GuidancePages guidance) {
            super(guidance.pages()::begin);
        }
    }

    @Route(value = "veiledning/:id/historikk", layout = CentreLayout.class)
    @PermitAll
    static class History extends RecordPage {
        History(GuidancePages guidance) {
            super(guidance.pages()::history);
        }
    }

    @Route(value = "veiledning/utkast", layout = CentreLayout.class)
    @PermitAll
    static class Drafts extends RecordPage {
        Drafts(GuidancePages guidance) {
            super(guidance.pages()::drafts);
        }
    }

    @Route(value = "veiledning/slettet", layout = CentreLayout.class)
    @PermitAll
    static class Deleted extends RecordPage {
        Deleted(GuidancePages guidance) {
            super(guidance.pages()::deleted);
        }
    }
}
