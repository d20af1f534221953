package no.usht.operator.ui;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.usht.tenancy.Tenant;

/** What the operator can do with a centre; each has a page of its own below the centre's. */
enum TenantAction {
    HOST("vert", Tenant.State.ACTIVE, Tenant.State.SUSPENDED),
    NAMES("navn", Tenant.State.ACTIVE, Tenant.State.SUSPENDED),
    AREA("omrade", Tenant.State.ACTIVE, Tenant.State.SUSPENDED),
    LOOK("utseende", Tenant.State.ACTIVE, Tenant.State.SUSPENDED),
    SIGN_IN("innlogging", Tenant.State.ACTIVE, Tenant.State.SUSPENDED),
    KEY("nokkel", Tenant.State.ACTIVE, Tenant.State.SUSPENDED),
    MERGE("sla-sammen", Tenant.State.ACTIVE, Tenant.State.SUSPENDED),
    SPLIT("del", Tenant.State.ACTIVE, Tenant.State.SUSPENDED),
    BACK_UP(
            "sikkerhetskopi",
            Tenant.State.ACTIVE,
            Tenant.State.SUSPENDED,
            Tenant.State.MERGED,
            Tenant.State.CLOSED,
            Tenant.State.FAILED),
    RESTORE(
            "gjenopprett",
            Tenant.State.ACTIVE,
            Tenant.State.SUSPENDED,
            Tenant.State.FAILED,
            Tenant.State.CLOSED,
            Tenant.State.DELETED),
    SUSPEND("pause", Tenant.State.ACTIVE),
    RESUME("ta-opp-igjen", Tenant.State.SUSPENDED),
    CLOSE("avslutt", Tenant.State.ACTIVE, Tenant.State.SUSPENDED, Tenant.State.MERGED),
    REOPEN("apne-igjen", Tenant.State.CLOSED),
    DELETE("slett", Tenant.State.CLOSED);

    private final String slug;

    @SuppressWarnings("ImmutableEnumChecker") // never changed after it is made
    private final Set<Tenant.State> states;

    TenantAction(String slug, Tenant.State first, Tenant.State... others) {
        this.slug = slug;
        this.states = EnumSet.of(first, others);
    }

    /** Its word in the address. */
    String slug() {
        return slug;
    }

    /** Whether it makes sense for a centre in that state. */
    boolean suits(Tenant.State state) {
        return states.contains(state);
    }

    static Optional<TenantAction> ofSlug(String slug) {
        return Arrays.stream(values())
                .filter(action -> action.slug.equals(slug))
                .findFirst();
    }

    static List<TenantAction> of(Tenant.State state) {
        return Arrays.stream(values()).filter(action -> action.suits(state)).toList();
    }
}
