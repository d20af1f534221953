package no.usht.lifecycle;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import no.usht.tenancy.IsolationAlert;
import no.usht.tenancy.Tenant;
import org.springframework.stereotype.Component;

/** How many centres are in which state, as {@code usht_centres{state="FAILED"}}: what an alarm hangs on. */
@Component
class TenantMetrics implements MeterBinder {

    private final StoredTenants stored;

    TenantMetrics(StoredTenants stored) {
        this.stored = stored;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        // There at 0 from the start: an alarm on its increase would miss the first one otherwise.
        registry.counter(IsolationAlert.METRIC);
        for (Tenant.State state : Tenant.State.values()) {
            Gauge.builder("usht.centres", () -> count(state))
                    .description("Centres by state")
                    .tag("state", state.name())
                    .register(registry);
        }
    }

    private long count(Tenant.State state) {
        return stored.all().stream()
                .filter(status -> status.tenant().state() == state)
                .count();
    }
}
