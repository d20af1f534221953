package no.usht.people.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import no.usht.access.Access;
import no.usht.access.MembershipService;
import no.usht.access.Role;
import no.usht.shell.CentreLayout;
import no.usht.tenancy.TenantRegistry;
import no.usht.tenancy.Workspaces;

/** The people of a centre. */
@Route(value = "folk", layout = CentreLayout.class)
@PermitAll
class CentrePeopleView extends PeoplePage {

    CentrePeopleView(MembershipService memberships, Access access, TenantRegistry tenants, Workspaces workspaces) {
        super(Role.Plane.CENTRE, new PeopleTools(memberships, access, tenants, workspaces));
    }
}
