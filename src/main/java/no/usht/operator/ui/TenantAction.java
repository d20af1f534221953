package no.usht.operator.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import no.usht.lifecycle.TenantSteps;
import no.usht.tenancy.Tenant;

/** What the operator can do with a centre; each has a page of its own below the centre's. */
enum TenantAction {
    HOST("vert", TenantSteps.Action.REDEFINE),
    NAMES("navn", TenantSteps.Action.REDEFINE),
    AREA("omrade", TenantSteps.Action.REDEFINE),
    LOOK("utseende", TenantSteps.Action.REDEFINE),
    SIGN_IN("innlogging", TenantSteps.Action.REDEFINE),
    KEY("nokkel", TenantSteps.Action.RENAME),
    MERGE("sla-sammen", TenantSteps.Action.MERGE),
    SPLIT("del", TenantSteps.Action.SPLIT),
    BACK_UP("sikkerhetskopi", TenantSteps.Action.BACK_UP),
    RESTORE("gjenopprett", TenantSteps.Action.RESTORE),
    SUSPEND("pause", TenantSteps.Action.SUSPEND),
    RESUME("ta-opp-igjen", TenantSteps.Action.RESUME),
    CLOSE("avslutt", TenantSteps.Action.CLOSE),
    REOPEN("apne-igjen", TenantSteps.Action.REOPEN),
    DELETE("slett", TenantSteps.Action.DELETE);

    private final String slug;

    private final TenantSteps.Action action;

    TenantAction(String slug, TenantSteps.Action action) {
        this.slug = slug;
        this.action = action;
    }

    /** Its word in the address. */
    String slug() {
        return slug;
    }

    /** Whether whoever has those permissions can do it with a centre in that state. */
    boolean suits(Tenant.State state, Predicate<String> may) {
        return TenantSteps.ALL.offers(state, action, may);
    }

    static Optional<TenantAction> ofSlug(String slug) {
        return Arrays.stream(values())
                .filter(action -> action.slug.equals(slug))
                .findFirst();
    }

    static List<TenantAction> of(Tenant.State state, Predicate<String> may) {
        return Arrays.stream(values())
                .filter(action -> action.suits(state, may))
                .toList();
    }
}
