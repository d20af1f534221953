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
            try {
                Map<String, String> versions =
                        workspaces.callInNewTransaction(Workspace.PLATFORM, () -> versions(jdbc));
                boolean served = List.of(Plane.PLATFORM, Plane.NATIONAL).stream()
                        .allMatch(plane ->
                                changelogs.of(plane).isServedBy(versions.getOrDefault(plane.schema(), "0-none")));
                return (served ? Health.up() : Health.outOfService())
                        .withDetails(versions)
                        .build();
            } catch (RuntimeException e) {
                // Thrown on, it would be the endpoint's own error, 500, where a probe wants to know that we are not
                // ready.
                return Health.outOfService().withException(e).build();
            }
        };
    }

    private static Map<String, String> versions(JdbcTemplate jdbc) {
        Map<String, String> versions = new TreeMap<>();
        jdbc.query(
                "select schema_name, version from platform.schema_state where schema_name in ('platform', 'national')",
                row -> {
                    versions.put(row.getString(1), row.getString(2));
                });
        return versions;
    }

    @Bean
    HealthIndicator centresHealthIndicator(StoredTenants stored) {
        return () -> {
            Map<String, Object> centres = new TreeMap<>();
            try {
                stored.all().forEach(status -> centres.put(status.tenant().key().value(), inWords(status)));
            } catch (RuntimeException e) {
                // The registry can't be read, or not yet: whether that matters, "migrated" and "db" say.
                return Health.unknown().withException(e).build();
            }
            // One centre's trouble must not take the replica away from the twenty others.
            return Health.up().withDetails(centres).build();
        };
    }

    private static String inWords(TenantStatus status) {
        Tenant.State state = status.tenant().state();
        return state == Tenant.State.FAILED
                ? "FAILED: " + status.error().orElse(status.sound() ? "not migrated" : "fingerprint differs")
                : state.name();
    }
}
