package no.usht.tenancy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import no.usht.shared.Norwegian;
import no.usht.tenancy.Changelog.Plane;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads the registry and, in the same go, whether each centre's schema is what its version says. */
@Component
class StoredTenants {

    private final Workspaces workspaces;
    private final JdbcTemplate jdbc;
    private final JsonMapper json;
    private final Changelogs changelogs;
    private final Clock clock;

    StoredTenants(Workspaces workspaces, JdbcTemplate jdbc, JsonMapper json, Changelogs changelogs, Clock clock) {
        this.workspaces = workspaces;
        this.jdbc = jdbc;
        this.json = json;
        this.changelogs = changelogs;
        this.clock = clock;
    }

    /** All tenants, by key. */
    @Cacheable(cacheNames = CacheConfiguration.TENANTS, sync = true)
    public List<TenantStatus> all() {
        return workspaces.callInNewTransaction(Workspace.PLATFORM, this::read);
    }

    /** The present key by each former one. */
    @Cacheable(cacheNames = CacheConfiguration.TENANTS, key = "'current keys'", sync = true)
    public Map<CentreKey, CentreKey> currentKeys() {
        return workspaces.callInNewTransaction(
                Workspace.PLATFORM,
                () -> jdbc
                        .query(
                                "select former_key, key from tenant_former_key",
                                (row, number) ->
                                        Map.entry(new CentreKey(row.getString(1)), new CentreKey(row.getString(2))))
                        .stream()
                        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private List<TenantStatus> read() {
        List<Row> rows = jdbc.query(
                """
                select t.definition, t.state, t.brought_on_at, s.version, s.error, t.reason, t.successor_key
                from tenant t left join schema_state s on s.schema_name = 'c_' || t.key order by t.key""",
                (row, number) -> new Row(
                        json.readValue(row.getString(1), TenantFile.class),
                        Tenant.State.valueOf(row.getString(2)),
                        row.getTimestamp(3).toInstant(),
                        row.getString(4),
                        Optional.ofNullable(row.getString(5)),
                        Optional.ofNullable(row.getString(6)),
                        Optional.ofNullable(row.getString(7)).map(CentreKey::new)));
        Map<String, String> references = jdbc
                .query(
                        "select version, fingerprint from schema_reference where plane = ? and method = ?",
                        (row, number) -> Map.entry(row.getString(1), row.getString(2)),
                        Plane.CENTRE.name(),
                        SchemaFingerprints.METHOD)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        List<String> schemas =
                rows.stream().map(row -> row.file().key().schema()).toList();
        Map<String, String> digests = jdbc.execute(
                (ConnectionCallback<Map<String, String>>) connection -> SchemaFingerprints.of(connection, schemas));
        return rows.stream()
                .map(row -> {
                    String digest = digests.get(row.file().key().schema());
                    // A newer program may have migrated the schema during a roll-out; this one can't judge its work.
                    boolean judgeable = references.containsKey(row.version())
                            || row.version().equals(changelogs.of(Plane.CENTRE).version());
                    boolean sound = digest != null && (!judgeable || digest.equals(references.get(row.version())));
                    // The version alone decides: an error may be a newer program's, whose attempt was rolled back.
                    boolean opens = sound && changelogs.of(Plane.CENTRE).isServedBy(row.version());
                    Tenant tenant = tenant(row, opens ? row.wanted() : Tenant.State.FAILED);
                    return new TenantStatus(tenant, row.version(), sound, row.error(), row.broughtOnAt());
                })
                .toList();
    }

    private Tenant tenant(Row row, Tenant.State state) {
        TenantFile file = row.file();
        TenantFile.Host host = file.hostOn(LocalDate.ofInstant(clock.instant(), Norwegian.ZONE));
        return new Tenant(
                file.key(),
                state,
                file.names().nb(),
                file.names().nn(),
                host.name(),
                file.language(),
                file.accent(),
                Objects.requireNonNullElse(host.accessibilityDeclaration(), ""),
                host.organisationNumber(),
                host.contact(),
                host.signIn(),
                row.reason().orElse(null),
                row.successor().orElse(null));
    }

    private record Row(
            TenantFile file,
            Tenant.State wanted,
            Instant broughtOnAt,
            String version,
            Optional<String> error,
            Optional<String> reason,
            Optional<CentreKey> successor) {}
}
