package no.usht.lifecycle;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import no.usht.lifecycle.Changelog.Plane;
import no.usht.tenancy.Tenant;
import no.usht.tenancy.Workspace;
import no.usht.tenancy.Workspaces;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/** Health of the schemas: the common ones decide whether this replica serves; a centre that is set aside is only told. */
@Configuration(proxyBeanMethods = false)
class SchemaHealth {

    private static final Logger log = LoggerFactory.getLogger(SchemaHealth.class);

    /** But for what {@code roles.sql} sets. */
    private static final String SET_SINCE = """
        select coalesce(d.datname || ': ', '') || s.setting
        from pg_db_role_setting r join pg_roles a on a.oid = r.setrole left join pg_database d on d.oid = r.setdatabase
            cross join unnest(r.setconfig) as s (setting)
        where a.rolname = session_user and (r.setdatabase = 0 or d.datname = current_database())
            and s.setting not in ('search_path=pg_catalog, "$user", pg_temp', 'random_page_cost=1.1') order by 1\
        """;

    /** Whether {@code roles.sql} had effect, which says nothing where whoever ran it did not own the server's views. */
    private static final String SEES_OTHERS_NUMBERS =
            "select has_table_privilege(session_user, 'pg_catalog.pg_stat_all_tables', 'select')";

    @Bean
    HealthIndicator migratedHealthIndicator(Workspaces workspaces, JdbcTemplate jdbc, Changelogs changelogs) {
        TrustedFingerprints trusted = new TrustedFingerprints(System::nanoTime);
        return () -> {
            try {
                return workspaces.callInNewTransaction(Workspace.PLATFORM, () -> {
                    List<CommonPlane> planes = planes(jdbc);
                    boolean served = List.of(Plane.PLATFORM, Plane.NATIONAL).stream()
                            .allMatch(plane -> planes.stream()
                                    .anyMatch(recorded -> recorded.schema().equals(plane.schema())
                                            && changelogs.of(plane).isServedBy(recorded.version())));
                    return (served ? Health.up() : Health.outOfService())
                            .withDetails(described(jdbc, planes, trusted))
                            .build();
                });
            } catch (RuntimeException e) {
                // Thrown on, it would be the endpoint's own error, 500, where a probe wants to know that we are not
                // ready.
                return Health.outOfService().withException(e).build();
            }
        };
    }

    /**
     * One of the two that all share.
     *
     * @param reference the fingerprint that belongs to its version, null if it is not known
     */
    private record CommonPlane(
            TrustedFingerprints.Recorded recorded,
            String version,
            @Nullable String reference) {
        String schema() {
            return recorded.schema();
        }
    }

    private static Map<String, String> described(
            JdbcTemplate jdbc, List<CommonPlane> planes, TrustedFingerprints trusted) {
        Map<String, String> described = new TreeMap<>();
        planes.forEach(plane -> described.put(
                plane.schema(),
                isSound(jdbc, trusted, plane) ? plane.version() : plane.version() + ", fingerprint differs"));
        return described;
    }

    private static List<CommonPlane> planes(JdbcTemplate jdbc) {
        return jdbc.query(
                """
                select s.schema_name, s.version, s.migrated_at, r.fingerprint from platform.schema_state s
                    left join platform.schema_reference r
                        on r.plane = upper(s.schema_name) and r.version = s.version and r.method = ?
                where s.schema_name in ('platform', 'national')\
                """,
                (row, number) -> new CommonPlane(
                        new TrustedFingerprints.Recorded(
                                row.getString(1),
                                row.getString(2),
                                row.getTimestamp(3).toInstant()),
                        row.getString(2),
                        row.getString(4)),
                SchemaFingerprints.METHOD);
    }

    /** One that differs is told and logged, and serves on: an index too many must not take the whole country off the air. */
    private static boolean isSound(JdbcTemplate jdbc, TrustedFingerprints trusted, CommonPlane plane) {
        List<String> untrusted = trusted.untrusted(List.of(plane.recorded()));
        if (plane.reference() == null || untrusted.isEmpty()) {
            return true;
        }
        Map<String, String> digests = jdbc.execute(
                (ConnectionCallback<Map<String, String>>) connection -> SchemaFingerprints.of(connection, untrusted));
        if (digests != null && plane.reference().equals(digests.get(plane.schema()))) {
            trusted.trust(plane.recorded());
            return true;
        }
        log.error("Schema {} is not what its version {} says", plane.schema(), plane.version());
        return false;
    }

    /**
     * What the login role has that {@code roles.sql} did not give it. It may change its own settings, which PostgreSQL lets nobody
     * forbid, and each new connection begins with them; and a server that others run may have kept what was to be taken away.
     */
    @Bean
    HealthIndicator loginRoleHealthIndicator(Workspaces workspaces, JdbcTemplate jdbc) {
        AtomicReference<Map<String, Object>> told = new AtomicReference<>(Map.of());
        return () -> {
            Map<String, Object> found;
            try {
                found = workspaces.callInNewTransaction(Workspace.PLATFORM, () -> ofTheLoginRole(jdbc));
            } catch (RuntimeException e) {
                // Whether the database is there, "db" says.
                return Health.unknown().withException(e).build();
            }
            if (!found.equals(told.getAndSet(found)) && !found.isEmpty()) {
                log.error("The login role is not as roles.sql makes it: {}", found);
            }
            // Each transaction sets what matters to it, so the service goes on; the operator decides.
            return Health.up().withDetails(found).build();
        };
    }

    private static Map<String, Object> ofTheLoginRole(JdbcTemplate jdbc) {
        Map<String, Object> found = new TreeMap<>();
        List<String> set = jdbc.queryForList(SET_SINCE, String.class);
        if (!set.isEmpty()) {
            found.put("set", set);
        }
        if (Boolean.TRUE.equals(jdbc.queryForObject(SEES_OTHERS_NUMBERS, Boolean.class))) {
            found.put("readsStatistics", true);
        }
        return found;
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
