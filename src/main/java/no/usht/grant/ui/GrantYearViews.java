package no.usht.grant.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import no.usht.grant.GrantYearContent;
import no.usht.pages.RecordDetail;
import no.usht.pages.RecordList;
import no.usht.pages.RecordPage;
import no.usht.pages.RecordTools;
import no.usht.shell.NationalLayout;

/** The addresses of the pages of schemes' years. */
final class GrantYearViews {

    private GrantYearViews() {}

    @Route(value = "tilskudd", layout = NationalLayout.class)
    @PermitAll
    static class All extends RecordList<GrantYearContent> {
        All(GrantYearPages pages, RecordTools tools) {
            super(pages, tools);
        }
    }

    @Route(value = "tilskudd/:id", layout = NationalLayout.class)
    @PermitAll
    static class Detail extends RecordPage {
        Detail(GrantYearPages pages, RecordTools tools) {
            super(new RecordDetail<>(pages, tools)::fill);
        }
    }

    @Route(value = "tilskudd/:id/rediger", layout = NationalLayout.class)
    @PermitAll
    static class Edit extends RecordPage {
        Edit(GrantYearPages pages) {
            super(pages.pages()::edit);
        }
    }

    @Route(value = "tilskudd/ny", layout = NationalLayout.class)
    @RouteAlias(value = "tilskudd/utkast/:id", layout = NationalLayout.class)
    @PermitAll
    static class Begin extends RecordPage {
        Begin(GrantYearPages pages) {
            super(pages.pages()::begin);
        }
    }

    @Route(value = "tilskudd/:id/historikk", layout = NationalLayout.class)
    @PermitAll
    static class History extends RecordPage {
        History(GrantYearPages pages) {
            super(pages.pages()::history);
        }
    }

    @Route(value = "tilskudd/utkast", layout = NationalLayout.class)
    @PermitAll
    static class Drafts extends RecordPage {
        Drafts(GrantYearPages pages) {
            super(pages.pages()::drafts);
        }
    }

    @Route(value = "tilskudd/slettet", layout = NationalLayout.class)
    @PermitAll
    static class Deleted extends RecordPage {
        Deleted(GrantYearPages pages) {
            super(pages.pages()::deleted);
        }
    }
}
