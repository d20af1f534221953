package no.usht.tenancy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.usht.tenancy.Changelog.Plane;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;

/** Health of the schemas: the common ones decide whether this replica serves; a centre that is set aside is only told. */
@Configuration(proxyBeanMethods = false)
class TenancyHealth {

    @Bean
    HealthIndicator migratedHealthIndicator(Workspaces workspaces, JdbcTemplate jdbc, Changelogs changelogs) {
        return () -> {
            Map<String, String> versions = new TreeMap<>();
            workspaces.callInNewTransaction(Workspace.PLATFORM, () -> {
                jdbc.query(
                        "select schema_name, version from schema_state where schema_name in ('platform', 'national')",
                        row -> {
                            versions.put(row.getString(1), row.getString(2));
                        });
                return null;
            });
            boolean served = List.of(Plane.PLATFORM, Plane.NATIONAL).stream()
                    .allMatch(
                            plane -> changelogs.of(plane).isServedBy(versions.getOrDefault(plane.schema(), "0-none")));
            return (served ? Health.up() : Health.outOfService())
                    .withDetails(versions)
                    .build();
        };
    }

    @Bean
    HealthIndicator centresHealthIndicator(StoredTenants stored) {
        return () -> {
            Map<String, Object> centres = new TreeMap<>();
            stored.all()
                    .forEach(status -> centres.put(
                            status.tenant().key().value(),
                            status.tenant().state() == Tenant.State.FAILED
                                    ? "FAILED: "
                                            + status.error()
                                                    .orElse(status.sound() ? "not migrated" : "fingerprint differs")
                                    : status.tenant().state().name()));
            // One centre's trouble must not take the replica away from the twenty others.
            return Health.up().withDetails(centres).build();
        };
    }
}
