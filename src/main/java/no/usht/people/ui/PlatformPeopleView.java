package no.usht.people.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import no.usht.access.Access;
import no.usht.access.MembershipService;
import no.usht.access.Role;
import no.usht.shell.PlatformLayout;
import no.usht.tenancy.TenantRegistry;
import no.usht.tenancy.Workspaces;

/** The people of the operator's workspace. */
@Route(value = "folk", layout = PlatformLayout.class)
@PermitAll
class PlatformPeopleView extends PeoplePage {

    PlatformPeopleView(MembershipService memberships, Access access, TenantRegistry tenants, Workspaces workspaces) {
        super(Role.Plane.PLATFORM, new PeopleTools(memberships, access, tenants, workspaces));
    }
}
