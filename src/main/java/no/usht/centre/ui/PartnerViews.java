package no.usht.centre.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import no.usht.centre.PartnerContent;
import no.usht.centre.PartnerService;
import no.usht.pages.RecordDetail;
import no.usht.pages.RecordList;
import no.usht.pages.RecordPage;
import no.usht.pages.RecordTools;
import no.usht.shell.CentreLayout;

/** The addresses of partners' pages. */
final class PartnerViews {

    private PartnerViews() {}

    @Route(value = "partnere", layout = CentreLayout.class)
    @PermitAll
    static class All extends RecordList<PartnerContent> {
        All(PartnerPages partners, RecordTools tools) {
            super(partners, tools);
        }
    }

    @Route(value = "partnere/:id", layout = CentreLayout.class)
    @PermitAll
    static class Detail extends RecordPage {
        Detail(PartnerPages partners, RecordTools tools) {
            super(new RecordDetail<>(partners, tools)::fill);
        }
    }

    @Route(value = "partnere/:id/rediger", layout = CentreLayout.class)
    @PermitAll
    static class Edit extends RecordPage {
        Edit(PartnerPages partners) {
            super(partners.pages()::edit);
        }
    }

    @Route(value = "partnere/ny", layout = CentreLayout.class)
    @RouteAlias(value = "partnere/utkast/:id", layout = CentreLayout.class)
    @PermitAll
    static class Begin extends RecordPage {
        Begin(PartnerPages partners) {
            super(partners.pages()::begin);
        }
    }

    @Route(value = "partnere/:id/historikk", layout = CentreLayout.class)
    @PermitAll
    static class History extends RecordPage {
        History(PartnerPages partners) {
            super(partners.pages()::history);
        }
    }

    @Route(value = "partnere/utkast", layout = CentreLayout.class)
    @PermitAll
    static class Drafts extends RecordPage {
        Drafts(PartnerPages partners) {
            super(partners.pages()::drafts);
        }
    }

    @Route(value = "partnere/slettet", layout = CentreLayout.class)
    @PermitAll
    static class Deleted extends RecordPage {
        Deleted(PartnerPages partners) {
            super(partners.pages()::deleted);
        }
    }

    @Route(value = "partnere/importer", layout = CentreLayout.class)
    @PermitAll
    static class Import extends RecordPage {
        Import(PartnerPages partners, PartnerService service) {
            super((page, event) -> partners.pages()
                    .imports(
                            page,
                            "centre.import.title",
                            "centre.import.lead",
                            words -> new PartnerImport(words, service, partners.pages()).panel()));
        }
    }

    @Route(value = "partnere/like", layout = CentreLayout.class)
    @PermitAll
    static class Doubles extends RecordPage {
        Doubles(PartnerPages partners) {
            super((page, event) -> partners.doubles(page));
        }
    }
}
