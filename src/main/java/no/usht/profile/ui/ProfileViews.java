package no.usht.profile.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import no.usht.pages.RecordPage;
import no.usht.shell.CentreLayout;

/** The addresses of a centre's profile; the centre has one, so they name none. */
final class ProfileViews {

    private ProfileViews() {}

    @Route(value = "profil", layout = CentreLayout.class)
    @PermitAll
    static class Own extends RecordPage {
        Own(OwnProfilePage profile) {
            super(profile::fill);
        }
    }

    @Route(value = "profil/rediger", layout = CentreLayout.class)
    @PermitAll
    static class Edit extends RecordPage {
        Edit(ProfilePages profile) {
            super(profile.pages()::edit);
        }
    }

    @Route(value = "profil/historikk", layout = CentreLayout.class)
    @PermitAll
    static class History extends RecordPage {
        History(ProfilePages profile) {
            super(profile.pages()::history);
        }
    }

    @Route(value = "profil/publiser", layout = CentreLayout.class)
    @PermitAll
    static class Publish extends RecordPage {
        Publish(ProfilePublishPage profile) {
            super(profile::fill);
        }
    }
}
