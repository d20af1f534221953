package no.usht.jobs;

import io.micrometer.core.instrument.Metrics;
import java.util.List;
import no.usht.tenancy.Tenant;
import no.usht.tenancy.TenantRegistry;
import no.usht.tenancy.Workspace;
import no.usht.tenancy.Workspaces;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Does the day's work in each centre, one after the other; what fails in one keeps no other from it. */
@Component
class DailyRuns {

    private static final Logger log = LoggerFactory.getLogger(DailyRuns.class);

    private final TenantRegistry tenants;
    private final Workspaces workspaces;

    DailyRuns(TenantRegistry tenants, Workspaces workspaces) {
        this.tenants = tenants;
        this.workspaces = workspaces;
    }

    void run(DailyWork work) {
        List<Workspace> centres = tenants.all().stream()
                .filter(tenant -> tenant.state() == Tenant.State.ACTIVE)
                .map(tenant -> (Workspace) Workspace.centre(tenant.key()))
                .toList();
        int all = 0;
        for (Workspace centre : centres) {
            try {
                int done = workspaces.callInNewTransaction(centre, work::work);
                if (done > 0) {
                    log.info("Daily {} in {}: {}", work.name(), centre.id(), done);
                }
                all += done;
            } catch (RuntimeException failure) {
                log.error("Daily {} failed in {}", work.name(), centre.id(), failure);
                Metrics.counter(JobRunner.FAILED_METRIC, "kind", work.name()).increment();
            }
        }
        log.info("Daily {}: {} in {} centres", work.name(), all, centres.size());
    }
}
