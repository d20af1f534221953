package no.usht.gathering.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import no.usht.gathering.GatheringContent;
import no.usht.pages.RecordDetail;
import no.usht.pages.RecordList;
import no.usht.pages.RecordPage;
import no.usht.pages.RecordTools;
import no.usht.shell.CentreLayout;

/** The addresses of gatherings' pages. */
final class GatheringViews {

    private GatheringViews() {}

    @Route(value = "samlinger", layout = CentreLayout.class)
    @PermitAll
    static class All extends RecordList<GatheringContent> {
        All(GatheringPages gatherings, RecordTools tools) {
            super(gatherings, tools);
        }
    }

    @Route(value = "samlinger/:id", layout = CentreLayout.class)
    @PermitAll
    static class Detail extends RecordPage {
        Detail(GatheringPages gatherings, RecordTools tools) {
            super(new RecordDetail<>(gatherings, tools)::fill);
        }
    }

    @Route(value = "samlinger/:id/rediger", layout = CentreLayout.class)
    @PermitAll
    static class Edit extends RecordPage {
        Edit(GatheringPages gatherings) {
            super(gatherings.pages()::edit);
        }
    }

    @Route(value = "samlinger/ny", layout = CentreLayout.class)
    @RouteAlias(value = "samlinger/utkast/:id", layout = CentreLayout.class)
    @PermitAll
    static class Begin extends RecordPage {
        Begin(GatheringPages gatherings) {
            super(gatherings.pages()::begin);
        }
    }

    @Route(value = "samlinger/:id/historikk", layout = CentreLayout.class)
    @PermitAll
    static class History extends RecordPage {
        History(GatheringPages gatherings) {
            super(gatherings.pages()::history);
        }
    }

    @Route(value = "samlinger/utkast", layout = CentreLayout.class)
    @PermitAll
    static class Drafts extends RecordPage {
        Drafts(GatheringPages gatherings) {
            super(gatherings.pages()::drafts);
        }
    }

    @Route(value = "samlinger/slettet", layout = CentreLayout.class)
    @PermitAll
    static class Deleted extends RecordPage {
        Deleted(GatheringPages gatherings) {
            super(gatherings.pages()::deleted);
        }
    }

    @Route(value = "samlinger/kalender", layout = CentreLayout.class)
    @PermitAll
    static class Calendar extends RecordPage {
        Calendar(GatheringPages gatherings) {
            super(gatherings::calendar);
        }
    }

    @Route(value = "samlinger/:id/serie", layout = CentreLayout.class)
    @PermitAll
    static class Repeat extends RecordPage {
        Repeat(GatheringPages gatherings) {
            super(gatherings::series);
        }
    }

    @Route(value = "samlinger/:id/fremmote", layout = CentreLayout.class)
    @PermitAll
    static class Attendance extends RecordPage {
        Attendance(ParticipantPages participants) {
            super(participants::attendance);
        }
    }
}
