package no.usht.lifecycle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.usht.lifecycle.Changelog.Plane;
import no.usht.lifecycle.TenantTaskResult.Remark;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.PrivateHosts;
import no.usht.tenancy.TenantFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Those of the {@link TenantCommands} that need the database, in the owner's name. */
final class DatabaseCommands {

    private final CommandAnswer answer;
    private final String actor;
    private final String reason;
    private final JsonMapper json;
    private final OwnerDatabase owner;
    private final Changelogs changelogs;
    private final TenantsProperties properties;
    private final PrivateHosts privateHosts;
    private final Clock clock;
    private final OrderExecution works;

    /** By whom and why a command was given, and where its answer goes. */
    record Given(CommandAnswer answer, String by, String reason) {}

    DatabaseCommands(
            Given given,
            JsonMapper json,
            OwnerDatabase owner,
            Changelogs changelogs,
            TenantsProperties properties,
            PrivateHosts privateHosts,
            Clock clock) {
        this.answer = given.answer();
        this.actor = given.by();
        this.reason = given.reason();
        this.json = json;
        this.owner = owner;
        this.changelogs = changelogs;
        this.properties = properties;
        this.privateHosts = privateHosts;
        this.clock = clock;
        this.works = new OrderExecution(owner, changelogs, json, properties, clock);
    }

    int list() throws SQLException {
        try (Connection connection = owner.connect()) {
            List<Map<String, String>> tenants = new OwnerSql(connection).list("""
                select t.key, t.state, coalesce(s.version, ''), coalesce(s.error, ''),
                    t.definition -> 'names' ->> 'nb'
                from platform.tenant t left join platform.schema_state s on s.schema_name = 'usht_c_' || t.key
                order by t.key\
                """, (row, number) -> {
                Map<String, String> tenant = new LinkedHashMap<>();
                tenant.put("key", row.getString(1));
                tenant.put("name", row.getString(5));
                tenant.put("state", row.getString(2));
                tenant.put("version", row.getString(3));
                tenant.put("error", row.getString(4));
                return tenant;
            });
            StringBuilder text = new StringBuilder();
            tenants.forEach(tenant -> text.append("%-24s %-10s %-18s %s%n"
                    .formatted(tenant.get("key"), tenant.get("state"), tenant.get("version"), tenant.get("name"))));
            return answer.give(
                    TenantCommands.DONE,
                    Map.of("tenants", tenants),
                    text.toString().stripTrailing());
        }
    }

    int migrate() throws SQLException {
        SchemaMigrator.Outcome outcome = new SchemaMigrator(owner, changelogs, json, clock).migrate(List.of());
        return answer.give(
                outcome.failed().isEmpty() ? TenantCommands.DONE : TenantCommands.FAILED,
                content(outcome),
                text(outcome));
    }

    private static Map<String, Object> content(SchemaMigrator.Outcome outcome) {
        return Map.of("broughtOn", outcome.broughtOn(), "migrated", outcome.migrated(), "failed", outcome.failed());
    }

    private static String text(SchemaMigrator.Outcome outcome) {
        return outcome.migrated().size() + " schemas migrated, "
                + outcome.broughtOn().size() + " centres brought on, failed: " + outcome.failed();
    }

    int apply(@Nullable Path folder, boolean dryRun) throws SQLException, IOException {
        List<TenantFile> files = TenantFiles.read(folder == null ? properties.folder() : folder, privateHosts);
        if (dryRun) {
            Comparison comparison = compare(files);
            return answer.give(
                    TenantCommands.DONE,
                    Map.of(
                            "wouldBringOn", comparison.unknown(),
                            "wouldChange", keys(comparison.differing()),
                            "leftAlone", comparison.ended()),
                    "would bring on " + comparison.unknown() + " and change " + keys(comparison.differing())
                            + leftAlone(comparison));
        }
        SchemaMigrator.Outcome outcome = new SchemaMigrator(owner, changelogs, json, clock).migrate(files);
        Comparison comparison = compare(files);
        List<String> changed = new ArrayList<>();
        Map<String, List<Remark>> refused = new TreeMap<>();
        for (TenantFile file : comparison.differing()) {
            try {
                carryOut(new TenantOrder.Redefine(file));
                changed.add(file.key().value());
            } catch (TenantOrderRefusedException refusal) {
                refused.put(file.key().value(), refusal.remarks());
            }
        }
        Map<String, Object> content = new LinkedHashMap<>(content(outcome));
        content.put("changed", changed);
        content.put("refused", refused);
        content.put("leftAlone", comparison.ended());
        int refusedOrDone = refused.isEmpty() ? TenantCommands.DONE : TenantCommands.REFUSED;
        return answer.give(
                outcome.failed().isEmpty() ? refusedOrDone : TenantCommands.FAILED,
                content,
                text(outcome) + ", changed " + changed + (refused.isEmpty() ? "" : ", refused " + refused)
                        + leftAlone(comparison));
    }

    private static String leftAlone(Comparison comparison) {
        return comparison.ended().isEmpty()
                ? ""
                : ", left alone, as they were merged, closed or deleted: " + comparison.ended();
    }

    private static List<String> keys(List<TenantFile> files) {
        return files.stream().map(file -> file.key().value()).toList();
    }

    /**
     * The tenant files beside the registry.
     *
     * @param ended keys of those that differ and are not changed any more
     */
    private record Comparison(List<String> unknown, List<TenantFile> differing, List<String> ended) {}

    private Comparison compare(List<TenantFile> files) throws SQLException {
        TenantRecords records = new TenantRecords(changelogs.of(Plane.CENTRE), json, clock);
        Comparison comparison = new Comparison(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        try (Connection connection = owner.connect()) {
            OwnerSql sql = new OwnerSql(connection);
            for (TenantFile file : files) {
                TenantRecords.Stored stored = records.find(sql, file.key()).orElse(null);
                if (stored == null) {
                    comparison.unknown().add(file.key().value());
                } else if (!stored.isDescribedBy(file)) {
                    if (stored.isAtWork()) {
                        comparison.differing().add(file);
                    } else {
                        comparison.ended().add(file.key().value());
                    }
                }
            }
            connection.rollback();
        }
        return comparison;
    }

    int backup(CentreKey key, @Nullable Path to) throws SQLException, IOException {
        if (to != null) {
            return write(key, to, false);
        }
        TenantTaskResult result = carryOut(new TenantOrder.BackUp(key));
        String file = properties.backupFolder().resolve(result.file()).toString();
        return answer.give(TenantCommands.DONE, Map.of("file", file, "tables", result.moved()), file);
    }

    int export(CentreKey key, Path to) throws SQLException, IOException {
        return write(key, to, true);
    }

    private int write(CentreKey key, Path target, boolean forLeaving) throws SQLException, IOException {
        if (Files.exists(target)) {
            throw new UsageException(target + " exists already");
        }
        boolean whole = false;
        try (Connection connection = locked()) {
            works.writeTo(connection, key, target, forLeaving, actor, reason);
            connection.commit();
            whole = true;
        } finally {
            if (!whole) {
                Files.deleteIfExists(target);
            }
        }
        return answer.give(TenantCommands.DONE, Map.of("file", target.toString()), target.toString());
    }

    /** @param as the key of a new centre beside the present one; null: over the present rows */
    int restore(Path file, @Nullable CentreKey as) throws SQLException, IOException {
        CentreKey centre;
        try (ArchiveReader archive = new ArchiveReader(file, json, properties.archive())) {
            centre = presentKey(archive.manifest().key());
        }
        TenantTaskResult result = carryOut(new TenantOrder.Restore(centre, works.accept(file), as));
        return answer.give(
                TenantCommands.DONE,
                Map.of("centre", centre.value(), "tables", result.moved(), "remarks", result.remarks()),
                centre + " restored");
    }

    /** Of a centre that may have had another key when the archive was made. */
    private CentreKey presentKey(CentreKey key) throws SQLException {
        try (Connection connection = owner.connect()) {
            return new OwnerSql(connection)
                    .text("select key from platform.tenant_former_key where former_key = ?", key.value())
                    .map(CentreKey::new)
                    .orElse(key);
        }
    }

    /**
     * @param as another key than the archive's
     * @param signIn the issuer of the archive's own sign-in that is taken over
     */
    int importFile(Path file, @Nullable CentreKey as, @Nullable String signIn) throws SQLException, IOException {
        try (ArchiveReader archive = new ArchiveReader(file, json, properties.archive());
                Connection connection = locked()) {
            CentreKey key = as == null ? archive.manifest().key() : as;
            TenantTaskResult result =
                    works.importArchive(connection, archive, key, confirmed(archive, signIn), actor, reason);
            connection.commit();
            StringBuilder text = new StringBuilder(key + " imported");
            result.remarks().stream()
                    .flatMap(remark -> ArchivedSignIn.leftOut(remark).stream())
                    .map(ArchivedSignIn::settings)
                    .forEach(own -> text.append("\nleft out: its sign-in at %s, client %s, people known by %s"
                            .formatted(
                                    own.issuer(),
                                    own.clientId(),
                                    own.personClaim() == null ? "sub" : own.personClaim())));
            return answer.give(
                    TenantCommands.DONE,
                    Map.of("centre", key.value(), "tables", result.moved(), "remarks", result.remarks()),
                    text.toString());
        }
    }

    /** Those of the archive's own ways to sign in whose issuer was named. */
    private static Set<TenantFile.SignIn> confirmed(ArchiveReader archive, @Nullable String issuer) {
        if (issuer == null) {
            return Set.of();
        }
        Set<TenantFile.SignIn> named = ArchivedSignIn.of(archive.manifest().definition()).stream()
                .map(ArchivedSignIn::settings)
                .filter(own -> own.issuer().equals(issuer))
                .collect(Collectors.toSet());
        if (named.isEmpty()) {
            throw new UsageException("the archive has no sign-in at '" + issuer + "'");
        }
        return named;
    }

    private TenantTaskResult carryOut(TenantOrder order) throws SQLException, IOException {
        try (Connection connection = locked()) {
            TenantTaskResult result = works.carryOut(connection, order, actor, reason, step -> {});
            new OwnerSql(connection)
                    .run("select pg_notify('usht_cache', 'tenants'), pg_notify('usht_cache', 'centres'),"
                            + " pg_notify('usht_cache', 'memberships')");
            connection.commit();
            return result;
        }
    }

    /** A transaction beside which no other changes tenants. */
    private Connection locked() throws SQLException {
        Connection connection = owner.connect();
        boolean locked = false;
        try {
            OwnerSql sql = new OwnerSql(connection);
            sql.run("select pg_advisory_xact_lock(" + SchemaMigrator.LOCK + ")");
            works.requireNewest(sql);
            locked = true;
            return connection;
        } finally {
            if (!locked) {
                connection.close();
            }
        }
    }
}
