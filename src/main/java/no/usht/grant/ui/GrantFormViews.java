package no.usht.grant.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import no.usht.pages.RecordPage;
import no.usht.shell.NationalLayout;

/** The address of the page on which a call's form is written; the page of its year has the rest. */
final class GrantFormViews {

    private GrantFormViews() {}

    @Route(value = "tilskudd/:id/skjema", layout = NationalLayout.class)
    @PermitAll
    static class Edit extends RecordPage {
        Edit(GrantFormPages forms) {
            super(forms.pages()::edit);
        }
    }
}
