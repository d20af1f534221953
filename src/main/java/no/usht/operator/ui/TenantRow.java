package no.usht.operator.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.usht.access.PeopleTally;
import no.usht.lifecycle.TenantFigures;
import no.usht.lifecycle.TenantStatus;
import no.usht.shared.Norwegian;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Tenant;

/** A tenant in the list of them, and what is told of it. */
record TenantRow(TenantStatus status, boolean leaderless, TenantFigures figures, PeopleTally people) {

    Tenant tenant() {
        return status.tenant();
    }

    /** One that people work in, or will again. */
    boolean needsCare() {
        return tenant().state() == Tenant.State.ACTIVE || tenant().state() == Tenant.State.SUSPENDED;
    }

    /** Whether there is nothing to see to. */
    boolean isWell() {
        return switch (tenant().state()) {
            case ACTIVE -> status.sound();
            // Ended on purpose: nothing to see to.
            case MERGED, CLOSED, DELETED -> true;
            case SUSPENDED, FAILED -> false;
        };
    }

    /** All of them, by name. */
    static List<TenantRow> all(OperatorTools tools) {
        Set<CentreKey> leaderless = new HashSet<>(tools.memberships().centresWithoutLeader());
        Map<CentreKey, TenantFigures> figures = tools.overview().figures();
        Map<CentreKey, PeopleTally> people = tools.memberships().tallies();
        return tools.overview().all().stream()
                .map(status -> {
                    CentreKey key = status.tenant().key();
                    return new TenantRow(
                            status,
                            leaderless.contains(key),
                            figures.getOrDefault(key, TenantFigures.NONE),
                            Objects.requireNonNullElseGet(
                                    people.get(key), () -> new PeopleTally(key.value(), 0, null)));
                })
                .sorted(Norwegian.by(row -> Words.name(row.tenant())))
                .toList();
    }
}
