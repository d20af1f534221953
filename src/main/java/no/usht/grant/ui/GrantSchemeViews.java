package no.usht.grant.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import no.usht.grant.GrantSchemeContent;
import no.usht.pages.RecordDetail;
import no.usht.pages.RecordList;
import no.usht.pages.RecordPage;
import no.usht.pages.RecordTools;
import no.usht.shell.NationalLayout;

/** The addresses of schemes' pages. */
final class GrantSchemeViews {

    private GrantSchemeViews() {}

    @Route(value = "tilskudd/ordninger", layout = NationalLayout.class)
    @PermitAll
    static class All extends RecordList<GrantSchemeContent> {
        All(GrantSchemePages pages, RecordTools tools) {
            super(pages, tools);
        }
    }

    @Route(value = "tilskudd/ordninger/:id", layout = NationalLayout.class)
    @PermitAll
    static class Detail extends RecordPage {
        Detail(GrantSchemePages pages, RecordTools tools) {
            super(new RecordDetail<>(pages, tools)::fill);
        }
    }

    @Route(value = "tilskudd/ordninger/:id/rediger", layout = NationalLayout.class)
    @PermitAll
    static class Edit extends RecordPage {
        Edit(GrantSchemePages pages) {
            super(pages.pages()::edit);
        }
    }

    @Route(value = "tilskudd/ordninger/ny", layout = NationalLayout.class)
    @RouteAlias(value = "tilskudd/ordninger/utkast/:id", layout = NationalLayout.class)
    @PermitAll
    static class Begin extends RecordPage {
        Begin(GrantSchemePages pages) {
            super(pages.pages()::begin);
        }
    }

    @Route(value = "tilskudd/ordninger/:id/historikk", layout = NationalLayout.class)
    @PermitAll
    static class History extends RecordPage {
        History(GrantSchemePages pages) {
            super(pages.pages()::history);
        }
    }

    @Route(value = "tilskudd/ordninger/utkast", layout = NationalLayout.class)
    @PermitAll
    static class Drafts extends RecordPage {
        Drafts(GrantSchemePages pages) {
            super(pages.pages()::drafts);
        }
    }

    @Route(value = "tilskudd/ordninger/slettet", layout = NationalLayout.class)
    @PermitAll
    static class Deleted extends RecordPage {
        Deleted(GrantSchemePages pages) {
            super(pages.pages()::deleted);
        }
    }
}
