package no.usht.people.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import no.usht.access.Role;
import no.usht.shell.CentreLayout;

/** The people of a centre. */
@Route(value = "folk", layout = CentreLayout.class)
@PermitAll
class CentrePeopleView extends PeoplePage {

    CentrePeopleView(PeopleTools tools) {
        super(Role.Plane.CENTRE, tools);
    }
}
