package no.usht.centre.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import no.usht.centre.LocalContactContent;
import no.usht.pages.RecordDetail;
import no.usht.pages.RecordList;
import no.usht.pages.RecordPage;
import no.usht.pages.RecordTools;
import no.usht.shell.CentreLayout;

/** The addresses of contacts' pages. */
final class LocalContactViews {

    private LocalContactViews() {}

    @Route(value = "kontakter", layout = CentreLayout.class)
    @PermitAll
    static class All extends RecordList<LocalContactContent> {
        All(LocalContactPages contacts, RecordTools tools) {
            super(contacts, tools);
        }
    }

    @Route(value = "kontakter/:id", layout = CentreLayout.class)
    @PermitAll
    static class Detail extends RecordPage {
        Detail(LocalContactPages contacts, RecordTools tools) {
            super(new RecordDetail<>(contacts, tools)::fill);
        }
    }

    @Route(value = "kontakter/:id/rediger", layout = CentreLayout.class)
    @PermitAll
    static class Edit extends RecordPage {
        Edit(LocalContactPages contacts) {
            super(contacts.pages()::edit);
        }
    }

    @Route(value = "kontakter/ny", layout = CentreLayout.class)
    @RouteAlias(value = "kontakter/utkast/:id", layout = CentreLayout.class)
    @PermitAll
    static class Begin extends RecordPage {
        Begin(LocalContactPages contacts) {
            super(contacts.pages()::begin);
        }
    }

    @Route(value = "kontakter/:id/historikk", layout = CentreLayout.class)
    @PermitAll
    static class History extends RecordPage {
        History(LocalContactPages contacts) {
            super(contacts.pages()::history);
        }
    }

    @Route(value = "kontakter/utkast", layout = CentreLayout.class)
    @PermitAll
    static class Drafts extends RecordPage {
        Drafts(LocalContactPages contacts) {
            super(contacts.pages()::drafts);
        }
    }

    @Route(value = "kontakter/slettet", layout = CentreLayout.class)
    @PermitAll
    static class Deleted extends RecordPage {
        Deleted(LocalContactPages contacts) {
            super(contacts.pages()::deleted);
        }
    }

    @Route(value = "kontakter/importer", layout = CentreLayout.class)
    @PermitAll
    static class Import extends RecordPage {
        Import(LocalContactPages contacts) {
            super(contacts::importing);
        }
    }

    @Route(value = "kontakter/oversikt", layout = CentreLayout.class)
    @PermitAll
    static class Matrix extends RecordPage {
        Matrix(LocalContactPages contacts) {
            super(contacts::matrix);
        }
    }

    @Route(value = "kontakter/e-post", layout = CentreLayout.class)
    @PermitAll
    static class Mail extends RecordPage {
        Mail(ContactMailPages mails) {
            super(mails::toRole);
        }
    }

    @Route(value = "kontakter/e-post/bekreft", layout = CentreLayout.class)
    @PermitAll
    static class Confirmation extends RecordPage {
        Confirmation(ContactMailPages mails) {
            super(mails::confirmation);
        }
    }

    @Route(value = "kontakter/e-post/:id", layout = CentreLayout.class)
    @PermitAll
    static class SentMail extends RecordPage {
        SentMail(ContactMailPages mails) {
            super(mails::sent);
        }
    }

    @Route(value = "kontakter/roller", layout = CentreLayout.class)
    @PermitAll
    static class Roles extends RecordPage {
        Roles(LocalContactPages contacts) {
            super(contacts::roles);
        }
    }
}
