package no.usht.people.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import no.usht.access.Role;
import no.usht.shell.PlatformLayout;

/** The people of the operator's workspace. */
@Route(value = "folk", layout = PlatformLayout.class)
@PermitAll
class PlatformPeopleView extends PeoplePage {

    PlatformPeopleView(PeopleTools tools) {
        super(Role.Plane.PLATFORM, tools);
    }
}
