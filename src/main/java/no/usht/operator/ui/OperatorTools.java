package no.usht.operator.ui;

import java.time.Clock;
import java.time.LocalDate;
import no.usht.access.Access;
import no.usht.access.InvitationService;
import no.usht.access.MembershipService;
import no.usht.access.SignInTrial;
import no.usht.lifecycle.ArchiveUploads;
import no.usht.lifecycle.TenantLifeService;
import no.usht.lifecycle.TenantOverviewService;
import no.usht.lists.Exports;
import no.usht.operator.TerritoryLookup;
import no.usht.shared.Norwegian;
import no.usht.tenancy.TenantRegistry;
import no.usht.tenancy.Workspaces;
import org.springframework.stereotype.Component;

/** What the operator's pages work with. */
@Component
record OperatorTools(
        TenantOverviewService overview,
        TenantLifeService life,
        TenantRegistry tenants,
        MembershipService memberships,
        InvitationService invitations,
        TerritoryLookup territory,
        SignInTrial trial,
        ArchiveUploads uploads,
        Workspaces workspaces,
        Access access,
        Exports exports,
        Clock clock) {

    /** Today in Norway. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Norwegian.ZONE);
    }

    Words words(com.vaadin.flow.component.Component page) {
        return new Words(page, tenants, territory::today);
    }
}
