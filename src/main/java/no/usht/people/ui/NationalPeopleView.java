package no.usht.people.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import no.usht.access.Access;
import no.usht.access.MembershipService;
import no.usht.access.Role;
import no.usht.shell.NationalLayout;
import no.usht.tenancy.TenantRegistry;
import no.usht.tenancy.Workspaces;

/** The people of the directorate's workspace. */
@Route(value = "folk", layout = NationalLayout.class)
@PermitAll
class NationalPeopleView extends PeoplePage {

    NationalPeopleView(MembershipService memberships, Access access, TenantRegistry tenants, Workspaces workspaces) {
        super(Role.Plane.NATIONAL, new PeopleTools(memberships, access, tenants, workspaces));
    }
}
