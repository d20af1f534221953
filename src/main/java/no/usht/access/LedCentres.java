package no.usht.access;

import java.util.Set;
import java.util.stream.Collectors;
import no.usht.tenancy.Workspace;
import org.springframework.stereotype.Component;

/** Which centres are led by somebody who can get in: not by people of an issuer that the settings no longer name. */
@Component
class LedCentres {

    private final MembershipRepository memberships;
    private final Issuers issuers;

    LedCentres(MembershipRepository memberships, Issuers issuers) {
        this.memberships = memberships;
        this.issuers = issuers;
    }

    /** The workspaces with a leader; in the platform's transaction under way. */
    Set<Workspace> led() {
        return memberships.findActiveWith(Role.LEADER).stream()
                .filter(this::isUsable)
                .map(Membership::workspace)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the person can use it, as the settings are now. */
    boolean isUsable(Membership membership) {
        return issuers.reaches(membership.person().issuer(), membership.workspace());
    }
}
