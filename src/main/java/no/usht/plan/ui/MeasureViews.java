package no.usht.plan.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import no.usht.pages.RecordDetail;
import no.usht.pages.RecordList;
import no.usht.pages.RecordPage;
import no.usht.pages.RecordTools;
import no.usht.plan.MeasureContent;
import no.usht.shell.CentreLayout;

/** The addresses of measures' pages. */
final class MeasureViews {

    private MeasureViews() {}

    @Route(value = "tiltak", layout = CentreLayout.class)
    @PermitAll
    static class All extends RecordList<MeasureContent> {
        All(MeasurePages measures, RecordTools tools) {
            super(measures, tools);
        }
    }

    @Route(value = "tiltak/:id", layout = CentreLayout.class)
    @PermitAll
    static class Detail extends RecordPage {
        Detail(MeasurePages measures, RecordTools tools) {
            super(new RecordDetail<>(measures, tools)::fill);
        }
    }

    @Route(value = "tiltak/:id/rediger", layout = CentreLayout.class)
    @PermitAll
    static class Edit extends RecordPage {
        Edit(MeasurePages measures) {
            super(measures.pages()::edit);
        }
    }

    @Route(value = "tiltak/ny", layout = CentreLayout.class)
    @RouteAlias(value = "tiltak/utkast/:id", layout = CentreLayout.class)
    @PermitAll
    static class Begin extends RecordPage {
        Begin(MeasurePages measures) {
            super(measures.pages()::begin);
        }
    }

    @Route(value = "tiltak/:id/historikk", layout = CentreLayout.class)
    @PermitAll
    static class History extends RecordPage {
        History(MeasurePages measures) {
            super(measures.pages()::history);
        }
    }

    @Route(value = "tiltak/utkast", layout = CentreLayout.class)
    @PermitAll
    static class Drafts extends RecordPage {
        Drafts(MeasurePages measures) {
            super(measures.pages()::drafts);
        }
    }

    @Route(value = "tiltak/slettet", layout = CentreLayout.class)
    @PermitAll
    static class Deleted extends RecordPage {
        Deleted(MeasurePages measures) {
            super(measures.pages()::deleted);
        }
    }

    @Route(value = "tiltak/:id/grunnlag", layout = CentreLayout.class)
    @PermitAll
    static class Basis extends RecordPage {
        Basis(MeasurePages measures) {
            super(measures::basis);
        }
    }

    @Route(value = "tiltak/:id/status", layout = CentreLayout.class)
    @PermitAll
    static class Status extends RecordPage {
        Status(MeasurePages measures) {
            super(measures::status);
        }
    }
}
