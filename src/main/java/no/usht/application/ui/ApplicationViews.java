package no.usht.application.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import no.usht.pages.RecordPage;
import no.usht.shell.CentreLayout;

/** The addresses of applications, where centres write them. */
final class ApplicationViews {

    private ApplicationViews() {}

    @Route(value = "soknader", layout = CentreLayout.class)
    @PermitAll
    static class All extends RecordPage {
        All(ApplicationList list) {
            super(list::fill);
        }
    }

    @Route(value = "soknader/:id", layout = CentreLayout.class)
    @PermitAll
    static class One extends RecordPage {
        One(ApplicationPage application) {
            super(application::fill);
        }
    }

    @Route(value = "soknader/:id/send", layout = CentreLayout.class)
    @PermitAll
    static class Send extends RecordPage {
        Send(SendPage application) {
            super(application::fill);
        }
    }
}
