package no.usht.people.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import no.usht.access.Role;
import no.usht.shell.NationalLayout;

/** The people of the directorate's workspace. */
@Route(value = "folk", layout = NationalLayout.class)
@PermitAll
class NationalPeopleView extends PeoplePage {

    NationalPeopleView(PeopleTools tools) {
        super(Role.Plane.NATIONAL, tools);
    }
}
