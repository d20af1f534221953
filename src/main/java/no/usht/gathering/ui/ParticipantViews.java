package no.usht.gathering.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import no.usht.gathering.ParticipantContent;
import no.usht.pages.RecordDetail;
import no.usht.pages.RecordList;
import no.usht.pages.RecordPage;
import no.usht.pages.RecordTools;
import no.usht.shell.CentreLayout;

/** The addresses of participants' pages. */
final class ParticipantViews {

    private ParticipantViews() {}

    @Route(value = "deltakere", layout = CentreLayout.class)
    @PermitAll
    static class All extends RecordList<ParticipantContent> {
        private final transient ParticipantPages participants;

        All(ParticipantPages participants, RecordTools tools) {
            super(participants, tools);
            this.participants = participants;
        }

        @Override
        public void beforeEnter(BeforeEnterEvent event) {
            super.beforeEnter(event);
            participants.noteReading();
        }
    }

    @Route(value = "deltakere/:id", layout = CentreLayout.class)
    @PermitAll
    static class Detail extends RecordPage {
        Detail(ParticipantPages participants, RecordTools tools) {
            super(new RecordDetail<>(participants, tools)::fill);
        }
    }

    @Route(value = "deltakere/:id/rediger", layout = CentreLayout.class)
    @PermitAll
    static class Edit extends RecordPage {
        Edit(ParticipantPages participants) {
            super(participants.pages()::edit);
        }
    }

    @Route(value = "deltakere/ny", layout = CentreLayout.class)
    @RouteAlias(value = "deltakere/utkast/:id", layout = CentreLayout.class)
    @PermitAll
    static class Begin extends RecordPage {
        Begin(ParticipantPages participants) {
            super(participants.pages()::begin);
        }
    }

    @Route(value = "deltakere/:id/historikk", layout = CentreLayout.class)
    @PermitAll
    static class History extends RecordPage {
        History(ParticipantPages participants) {
            super(participants.pages()::history);
        }
    }

    @Route(value = "deltakere/utkast", layout = CentreLayout.class)
    @PermitAll
    static class Drafts extends RecordPage {
        Drafts(ParticipantPages participants) {
            super(participants.pages()::drafts);
        }
    }

    @Route(value = "deltakere/slettet", layout = CentreLayout.class)
    @PermitAll
    static class Deleted extends RecordPage {
        Deleted(ParticipantPages participants) {
            super(participants.pages()::deleted);
        }
    }

    @Route(value = "deltakere/importer", layout = CentreLayout.class)
    @PermitAll
    static class Import extends RecordPage {
        Import(ParticipantPages participants) {
            super(participants::importing);
        }
    }

    @Route(value = "deltakere/like", layout = CentreLayout.class)
    @PermitAll
    static class Doubles extends RecordPage {
        Doubles(ParticipantPages participants) {
            super(participants::doubles);
        }
    }

    @Route(value = "deltakere/aktivitet/:id/kursbevis", layout = CentreLayout.class)
    @PermitAll
    static class Certificates extends RecordPage {
        Certificates(CertificatePages certificates) {
            super(certificates::fill);
        }
    }

    @Route(value = "deltakere/aktivitet/:id", layout = CentreLayout.class)
    @PermitAll
    static class OfActivity extends RecordPage {
        OfActivity(ParticipationPages participations) {
            super(participations::fill);
        }
    }
}
