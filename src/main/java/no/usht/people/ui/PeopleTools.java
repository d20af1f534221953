package no.usht.people.ui;

import no.usht.access.Access;
import no.usht.access.InvitationService;
import no.usht.access.MembershipService;
import no.usht.lists.Exports;
import no.usht.tenancy.TenantRegistry;
import no.usht.tenancy.Workspaces;
import org.springframework.stereotype.Component;

/** What the pages of people ask; the same in all three planes. */
@Component
record PeopleTools(
        MembershipService memberships,
        InvitationService invitations,
        Access access,
        TenantRegistry tenants,
        Workspaces workspaces,
        Exports exports) {}
