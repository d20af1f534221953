package no.usht.lifecycle;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.usht.lifecycle.Changelog.Plane;
import no.usht.shared.Norwegian;
import no.usht.tenancy.CacheName;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Tenant;
import no.usht.tenancy.TenantBuilder;
import no.usht.tenancy.TenantFile;
import no.usht.tenancy.Workspace;
import no.usht.tenancy.Workspaces;
import org.jspecify.annotations.Nullable;
import org.springframework.cache.annotation.CacheEvict;
import org.springframework.cache.annotation.Cacheable;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads the registry and, in the same go, whether each centre's schema is what its version says. */
@Component
class StoredTenants {

    private static final String TENANTS = "tenants";

    private final Workspaces workspaces;
    private final JdbcTemplate jdbc;
    private final JsonMapper json;
    private final Changelogs changelogs;
    private final Clock clock;
    private final TrustedFingerprints trusted = new TrustedFingerprints(System::nanoTime);

    /** What the descriptions say, by their text: reading a thousand anew takes longer than all the rest. */
    private volatile Map<String, TenantFile> descriptions = Map.of();

    StoredTenants(Workspaces workspaces, JdbcTemplate jdbc, JsonMapper json, Changelogs changelogs, Clock clock) {
        this.workspaces = workspaces;
        this.jdbc = jdbc;
        this.json = json;
        this.changelogs = changelogs;
        this.clock = clock;
    }

    @Bean
    static CacheName tenantsCache() {
        return new CacheName(TENANTS);
    }

    /** All tenants, by key. */
    @Cacheable(cacheNames = TENANTS, sync = true)
    public List<TenantStatus> all() {
        return workspaces.callInNewTransaction(Workspace.PLATFORM, this::read);
    }

    /** The present key by each former one. */
    @Cacheable(cacheNames = TENANTS, key = "'current keys'", sync = true)
    public Map<CentreKey, CentreKey> currentKeys() {
        return workspaces.callInNewTransaction(
                Workspace.PLATFORM,
                () -> jdbc
                        .query(
                                "select former_key, key from platform.tenant_former_key",
                                (row, number) ->
                                        Map.entry(new CentreKey(row.getString(1)), new CentreKey(row.getString(2))))
                        .stream()
                        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** Forgets all, after the commit of what changed: what comes by the database's news comes a little later. */
    @CacheEvict(cacheNames = TENANTS, allEntries = true)
    public void forget() {
        // The annotation does it.
    }

    private List<TenantStatus> read() {
        Map<String, TenantFile> before = descriptions;
        Map<String, TenantFile> now = new HashMap<>();
        List<Row> rows = jdbc.query(
                """
                select t.definition, t.state, t.brought_on_at, s.version, s.error, t.reason, t.successor_key, s.migrated_at
                from platform.tenant t left join platform.schema_state s on s.schema_name = 'usht_c_' || t.key order by t.key\
                """,
                (row, number) -> new Row(
                        now.computeIfAbsent(
                                row.getString(1),
                                text -> before.containsKey(text)
                                        ? Objects.requireNonNull(before.get(text))
                                        : json.readValue(text, TenantFile.class)),
                        Tenant.State.valueOf(row.getString(2)),
                        row.getTimestamp(3).toInstant(),
                        Objects.requireNonNullElse(row.getString(4), ""),
                        Optional.ofNullable(row.getString(5)),
                        Optional.ofNullable(row.getString(6)),
                        Optional.ofNullable(row.getString(7)).map(CentreKey::new),
                        row.getTimestamp(8)));
        descriptions = now;
        Map<String, String> references = jdbc
                .query(
                        "select version, fingerprint from platform.schema_reference where plane = ? and method = ?",
                        (row, number) -> Map.entry(row.getString(1), row.getString(2)),
                        Plane.CENTRE.name(),
                        SchemaFingerprints.METHOD)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        List<String> untrusted =
                trusted.untrusted(rows.stream().map(Row::recorded).toList());
        Map<String, String> digests = untrusted.isEmpty()
                ? Map.of()
                : Objects.requireNonNull(jdbc.execute((ConnectionCallback<Map<String, String>>)
                        connection -> SchemaFingerprints.of(connection, untrusted)));
        Set<String> asked = Set.copyOf(untrusted);
        return rows.stream()
                .map(row -> {
                    boolean sound = !asked.contains(row.recorded().schema()) || isSound(row, digests, references);
                    // The version alone decides: an error may be a newer program's, whose attempt was rolled back.
                    boolean opens = sound && changelogs.of(Plane.CENTRE).isServedBy(row.version());
                    // One whose rows are gone has no schema that could be wrong.
                    boolean gone = row.wanted() == Tenant.State.DELETED;
                    Tenant tenant = tenant(row, opens || gone ? row.wanted() : Tenant.State.FAILED);
                    return new TenantStatus(tenant, row.version(), sound, row.error(), row.broughtOnAt());
                })
                .toList();
    }

    private boolean isSound(Row row, Map<String, String> digests, Map<String, String> references) {
        String schema = row.recorded().schema();
        String digest = digests.get(schema);
        String reference = references.get(row.version());
        if (digest != null && digest.equals(reference)) {
            trusted.trust(row.recorded());
            return true;
        }
        trusted.distrust(schema);
        // A newer program may have migrated the schema during a roll-out; this one can't judge its work.
        boolean judgeable = reference != null
                || row.version().equals(changelogs.of(Plane.CENTRE).version());
        return digest != null && !judgeable;
    }

    private Tenant tenant(Row row, Tenant.State state) {
        TenantFile file = row.file();
        TenantFile.Host host = file.hostOn(LocalDate.ofInstant(clock.instant(), Norwegian.ZONE));
        return TenantBuilder.builder()
                .key(file.key())
                .state(state)
                .nameNb(file.names().nb())
                .nameNn(file.names().nn())
                .hostName(host.name())
                .language(file.language())
                .accent(file.accent())
                .accessibilityDeclaration(Objects.requireNonNullElse(host.accessibilityDeclaration(), ""))
                .organisationNumber(host.organisationNumber())
                .contact(host.contact())
                .signIn(host.signIn())
                .reason(row.reason().orElse(null))
                .successor(row.successor().orElse(null))
                .build();
    }

    private record Row(
            TenantFile file,
            Tenant.State wanted,
            Instant broughtOnAt,
            String version,
            Optional<String> error,
            Optional<String> reason,
            Optional<CentreKey> successor,
            @Nullable Timestamp migratedAt) {

        TrustedFingerprints.Recorded recorded() {
            return new TrustedFingerprints.Recorded(
                    file.key().schema(), version, migratedAt == null ? null : migratedAt.toInstant());
        }
    }
}
