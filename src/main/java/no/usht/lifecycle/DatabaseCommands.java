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
import tools.jackson.databind.json.JsonMapper;

/** Those of the {@link TenantCommands} that need the database, in the owner's name. */
final class DatabaseCommands {

    /** Who stands in the operator's log for what a command did, unless it was said. */
    private static final String ACTOR = "kommandolinje";

    private final CommandLine line;
    private final CommandAnswer answer;
    private final JsonMapper json;
    private final OwnerDatabase owner;
    private final Changelogs changelogs;
    private final TenantsProperties properties;
    private final PrivateHosts privateHosts;
    private final Clock clock;
    private final TenantWorks works;

    DatabaseCommands(
            CommandLine line,
            CommandAnswer answer,
            JsonMapper json,
            OwnerDatabase owner,
            Changelogs changelogs,
            TenantsProperties properties,
            PrivateHosts privateHosts,
            Clock clock) {
        this.line = line;
        this.answer = answer;
        this.json = json;
        this.owner = owner;
        this.changelogs = changelogs;
        this.properties = properties;
        this.privateHosts = privateHosts;
        this.clock = clock;
        this.works = new TenantWorks(owner, changelogs, json, properties, clock);
    }

    /** Runs the one that the line names; answers its exit code. */
    int run() throws SQLException, IOException {
        return switch (line.command()) {
            case "list" -> list();
            case "migrate" -> migrate();
            case "apply" -> apply();
            case "backup" -> backup();
            case "restore" -> restore();
            case "export" -> export();
            case "import" -> importFile();
            default -> throw new CommandLine.UsageException("no command 'tenants " + line.command() + "'");
        };
    }

    private int list() throws SQLException {
        try (Connection connection = owner.connect()) {
            List<Map<String, String>> tenants = new OwnerSql(connection).list("""
                            select t.key, t.state, coalesce(s.version, ''), coalesce(s.error, ''),
                                t.definition -> 'names' ->> 'nb'
                            from platform.tenant t left join platform.schema_state s on s.schema_name = 'usht_c_' || t.key
                            order by t.key""", (row, number) -> {
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

    private int migrate() throws SQLException {
        SchemaMigrator.Outcome outcome = new SchemaMigrator(owner, changelogs, json).migrate(List.of());
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

    private int apply() throws SQLException, IOException {
        List<TenantFile> files =
                TenantFiles.read(Path.of(line.option("folder", properties.folder() + "")), privateHosts);
        if (line.has("dry-run")) {
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
        SchemaMigrator.Outcome outcome = new SchemaMigrator(owner, changelogs, json).migrate(files);
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

    private int backup() throws SQLException, IOException {
        CentreKey key = line.key(0);
        String target = line.option("to", "");
        if (!target.isEmpty()) {
            return write(key, Path.of(target), false);
        }
        TenantTaskResult result = carryOut(new TenantOrder.BackUp(key));
        String file = properties.backupFolder().resolve(result.file()).toString();
        return answer.give(TenantCommands.DONE, Map.of("file", file, "tables", result.moved()), file);
    }

    private int export() throws SQLException, IOException {
        if (!line.has("to")) {
            throw new CommandLine.UsageException("tenants export needs --to FILE");
        }
        return write(line.key(0), Path.of(line.option("to", "")), true);
    }

    private int write(CentreKey key, Path target, boolean forLeaving) throws SQLException, IOException {
        if (Files.exists(target)) {
            throw new CommandLine.UsageException(target + " exists already");
        }
        boolean whole = false;
        try (Connection connection = locked()) {
            works.writeTo(connection, key, target, forLeaving, actor(), reason());
            connection.commit();
            whole = true;
        } finally {
            if (!whole) {
                Files.deleteIfExists(target);
            }
        }
        return answer.give(TenantCommands.DONE, Map.of("file", target.toString()), target.toString());
    }

    private int restore() throws SQLException, IOException {
        if (line.has("over") == line.has("as")) {
            throw new CommandLine.UsageException("tenants restore needs either --over or --as KEY");
        }
        Path file = Path.of(line.argument(0, "FILE"));
        CentreKey centre;
        try (ArchiveReader archive = new ArchiveReader(file, json, properties.archive())) {
            centre = presentKey(archive.manifest().key());
        }
        TenantTaskResult result = carryOut(
                new TenantOrder.Restore(centre, works.accept(file), line.has("as") ? line.keyOption("as") : null));
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

    private int importFile() throws SQLException, IOException {
        try (ArchiveReader archive = new ArchiveReader(Path.of(line.argument(0, "FILE")), json, properties.archive());
                Connection connection = locked()) {
            CentreKey key =
                    line.has("as") ? line.keyOption("as") : archive.manifest().key();
            TenantTaskResult result =
                    works.importArchive(connection, archive, key, confirmed(archive), actor(), reason());
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
    private Set<TenantFile.SignIn> confirmed(ArchiveReader archive) {
        if (!line.has("sign-in")) {
            return Set.of();
        }
        String issuer = line.option("sign-in", "");
        Set<TenantFile.SignIn> named = ArchivedSignIn.of(archive.manifest().definition()).stream()
                .map(ArchivedSignIn::settings)
                .filter(own -> own.issuer().equals(issuer))
                .collect(Collectors.toSet());
        if (named.isEmpty()) {
            throw new CommandLine.UsageException("the archive has no sign-in at '" + issuer + "'");
        }
        return named;
    }

    private TenantTaskResult carryOut(TenantOrder order) throws SQLException, IOException {
        try (Connection connection = locked()) {
            TenantTaskResult result = works.carryOut(connection, order, actor(), reason(), step -> {});
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

    private String actor() {
        return line.option("by", ACTOR);
    }

    private String reason() {
        return line.option("reason", "");
    }
}
