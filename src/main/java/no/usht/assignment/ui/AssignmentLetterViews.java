package no.usht.assignment.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import no.usht.assignment.AssignmentLetterContent;
import no.usht.pages.RecordDetail;
import no.usht.pages.RecordList;
import no.usht.pages.RecordPage;
import no.usht.pages.RecordTools;
import no.usht.shell.NationalLayout;

/** The addresses of the pages of assignment letters, where the directorate writes them. */
final class AssignmentLetterViews {

    private AssignmentLetterViews() {}

    @Route(value = "oppdragsbrev", layout = NationalLayout.class)
    @PermitAll
    static class All extends RecordList<AssignmentLetterContent> {
        All(AssignmentLetterPages pages, RecordTools tools) {
            super(pages, tools);
        }
    }

    @Route(value = "oppdragsbrev/:id", layout = NationalLayout.class)
    @PermitAll
    static class Detail extends RecordPage {
        Detail(AssignmentLetterPages pages, RecordTools tools) {
            super(new RecordDetail<>(pages, tools)::fill);
        }
    }

    @Route(value = "oppdragsbrev/:id/rediger", layout = NationalLayout.class)
    @PermitAll
    static class Edit extends RecordPage {
        Edit(AssignmentLetterPages pages) {
            super(pages.pages()::edit);
        }
    }

    @Route(value = "oppdragsbrev/ny", layout = NationalLayout.class)
    @RouteAlias(value = "oppdragsbrev/utkast/:id", layout = NationalLayout.class)
    @PermitAll
    static class Begin extends RecordPage {
        Begin(AssignmentLetterPages pages) {
            super(pages.pages()::begin);
        }
    }

    @Route(value = "oppdragsbrev/:id/historikk", layout = NationalLayout.class)
    @PermitAll
    static class History extends RecordPage {
        History(AssignmentLetterPages pages) {
            super(pages.pages()::history);
        }
    }

    @Route(value = "oppdragsbrev/utkast", layout = NationalLayout.class)
    @PermitAll
    static class Drafts extends RecordPage {
        Drafts(AssignmentLetterPages pages) {
            super(pages.pages()::drafts);
        }
    }

    @Route(value = "oppdragsbrev/slettet", layout = NationalLayout.class)
    @PermitAll
    static class Deleted extends RecordPage {
        Deleted(AssignmentLetterPages pages) {
            super(pages.pages()::deleted);
        }
    }
}
