package no.usht.lifecycle;

import static no.usht.lifecycle.OwnerDatabase.literal;
import static no.usht.lifecycle.OwnerDatabase.run;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import no.usht.lifecycle.Changelog.Plane;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.TenantFile;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Brings the database to the version of this program: {@code platform}, then {@code national}, then the centres, then those
 * that stand in the tenant files and are not on board yet.
 *
 * <p>An advisory lock lets several replicas start at once: the first does the work, the others find it done. A centre that
 * fails is set aside with its error and the others go on.
 */
class SchemaMigrator {

    private static final Logger log = LoggerFactory.getLogger(SchemaMigrator.class);

    /** "usht" in ASCII. */
    static final long LOCK = 0x75736874L;

    private static final int CENTRES_AT_ONCE = 4;

    /** A backend keeps what it has read of each centre's tables, which grows and slows it down. */
    private static final int CENTRES_A_CONNECTION = 50;

    private final OwnerDatabase owner;
    private final Map<Plane, SchemaReplay> replays = new HashMap<>();
    private final Changelogs changelogs;
    private final Provisioning provisioning;
    private final TenantRecords records;
    private final JsonMapper json;

    SchemaMigrator(OwnerDatabase owner, Changelogs changelogs, JsonMapper json, Clock clock) {
        this.owner = owner;
        this.changelogs = changelogs;
        this.json = json;
        changelogs.byPlane().forEach((plane, changelog) -> replays.put(plane, new SchemaReplay(changelog)));
        this.records = new TenantRecords(changelogs.of(Plane.CENTRE), json, clock);
        this.provisioning = new Provisioning(replay(Plane.CENTRE), json);
    }

    /**
     * What a migration did.
     *
     * @param broughtOn centres that are new
     * @param migrated schemas that were behind
     * @param failed the error of each centre that is set aside
     * @param centres how many centres there are, those set aside and those that could not be brought on among them
     */
    record Outcome(List<String> broughtOn, List<String> migrated, Map<String, String> failed, int centres) {

        /** Whether centres failed and none is left that can be opened. */
        boolean leavesNoCentre() {
            return !failed.isEmpty() && failed.size() == centres;
        }
    }

    /** Does all that is to be done. @throws SQLException if the common planes can't be migrated */
    Outcome migrate(List<TenantFile> files) throws SQLException {
        // One connection for all but the centres: each costs a handshake, and an unchanged start needs nothing else.
        try (Connection connection = owner.connect()) {
            run(connection, "select pg_advisory_lock(" + LOCK + ")");
            connection.commit();
            try {
                return migrateAlone(connection, files);
            } finally {
                connection.rollback();
                run(connection, "select pg_advisory_unlock(" + LOCK + ")");
                connection.commit();
            }
        }
    }

    private Outcome migrateAlone(Connection connection, List<TenantFile> files) throws SQLException {
        List<String> migrated = new ArrayList<>();
        run(connection, OwnerDatabase.script("bookkeeping.sql"));
        connection.commit();
        Map<String, String> versions = versions(connection);
        for (Plane plane : List.of(Plane.PLATFORM, Plane.NATIONAL)) {
            String schema = plane.schema();
            if (isBehind(plane, versions.get(schema))) {
                replay(plane).bringUpToDate(connection, schema);
                recordReference(connection, plane, schema);
                connection.commit();
                migrated.add(schema);
            }
        }
        ensureCentreReference(connection);
        connection.commit();
        Map<String, String> failed = new TreeMap<>();
        List<String> known = versions.keySet().stream()
                .filter(schema -> schema.startsWith("usht_c_"))
                .toList();
        migrated.addAll(migrateCentres(
                known.stream()
                        .filter(schema -> isBehind(Plane.CENTRE, versions.get(schema)))
                        .toList(),
                failed));
        Set<String> knownKeys = files.isEmpty() ? Set.of() : knownKeys(connection);
        List<TenantFile> newcomers = files.stream()
                .filter(file -> !knownKeys.contains(file.key().value()))
                .toList();
        List<String> broughtOn = bringOn(connection, newcomers, failed);
        if (!migrated.isEmpty() || !broughtOn.isEmpty() || !failed.isEmpty()) {
            run(connection, "select pg_notify('usht_cache', 'tenants'), pg_notify('usht_cache', 'centres')");
            connection.commit();
        }
        return new Outcome(broughtOn, migrated, failed, known.size() + newcomers.size());
    }

    private boolean isBehind(Plane plane, @Nullable String recorded) {
        return recorded == null || !changelogs.of(plane).isServedBy(recorded);
    }

    /** Recorded versions by schema; one that failed has its old version. */
    private static Map<String, String> versions(Connection connection) throws SQLException {
        Map<String, String> versions = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select schema_name, version from platform.schema_state")) {
            while (rows.next()) {
                versions.put(rows.getString(1), rows.getString(2));
            }
        }
        connection.commit();
        return versions;
    }

    /** Those that are gone too: a file that was left in the folder must not bring a deleted or renamed centre back. */
    private static Set<String> knownKeys(Connection connection) throws SQLException {
        Set<String> keys = new HashSet<>(new OwnerSql(connection)
                .texts("select key from platform.tenant union select former_key from platform.tenant_former_key"));
        connection.commit();
        return keys;
    }

    /** Builds a centre that never existed, to know what one of this version looks like; rolled back. */
    private void ensureCentreReference(Connection connection) throws SQLException {
        String known = OwnerDatabase.queryText(
                connection,
                "select count(*) from platform.schema_reference where plane = 'CENTRE' and" + " version = "
                        + literal(changelogs.of(Plane.CENTRE).version()) + " and method = "
                        + literal(SchemaFingerprints.METHOD));
        if (!"0".equals(known)) {
            return;
        }
        CentreKey specimen = new CentreKey("specimen-" + Long.toString(System.nanoTime(), 36));
        Provisioning.createSchema(connection, specimen);
        replay(Plane.CENTRE).bringUpToDate(connection, specimen.schema());
        String fingerprint = fingerprint(connection, specimen.schema());
        connection.rollback();
        insertReference(connection, Plane.CENTRE, fingerprint);
    }

    private void recordReference(Connection connection, Plane plane, String schema) throws SQLException {
        insertReference(connection, plane, fingerprint(connection, schema));
    }

    private void insertReference(Connection connection, Plane plane, String fingerprint) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into platform.schema_reference (plane, version, method, fingerprint) values (?, ?, ?, ?)"
                        + " on conflict (plane, version, method) do update set fingerprint = excluded.fingerprint")) {
            insert.setString(1, plane.name());
            insert.setString(2, changelogs.of(plane).version());
            insert.setString(3, SchemaFingerprints.METHOD);
            insert.setString(4, fingerprint);
            insert.executeUpdate();
        }
    }

    private static String fingerprint(Connection connection, String schema) throws SQLException {
        return Objects.requireNonNull(
                SchemaFingerprints.of(connection, List.of(schema)).get(schema), schema);
    }

    private List<String> migrateCentres(List<String> schemas, Map<String, String> failed) {
        if (schemas.isEmpty()) {
            return List.of();
        }
        Queue<String> waiting = new ConcurrentLinkedQueue<>(schemas);
        Set<String> done = ConcurrentHashMap.newKeySet();
        Map<String, Throwable> failures = new ConcurrentHashMap<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(CENTRES_AT_ONCE)) {
            for (int worker = 0; worker < Math.min(CENTRES_AT_ONCE, schemas.size()); worker++) {
                workers.execute(() -> migrateAllOf(waiting, done, failures));
            }
        }
        for (String schema : schemas.stream().sorted().toList()) {
            Throwable failure = failures.get(schema);
            if (failure != null) {
                failed.put(schema, setAside(schema, failure));
            } else if (!done.contains(schema)) {
                failed.put(schema, "interrupted");
            }
        }
        return schemas.stream().filter(done::contains).sorted().toList();
    }

    /** Works off what is waiting, many centres on one connection; after a failure goes on with a new one. */
    private void migrateAllOf(Queue<String> waiting, Set<String> done, Map<String, Throwable> failures) {
        String schema = next(waiting);
        while (schema != null) {
            try (Connection connection = owner.connect()) {
                for (int n = 0; n < CENTRES_A_CONNECTION && schema != null; n++) {
                    replay(Plane.CENTRE).bringUpToDate(connection, schema);
                    connection.commit();
                    done.add(schema);
                    schema = next(waiting);
                }
            } catch (SQLException | RuntimeException e) {
                if (schema != null && !done.contains(schema)) {
                    failures.put(schema, e);
                    schema = next(waiting);
                } else {
                    log.warn("A connection could not be closed", e);
                }
            }
        }
    }

    private static @Nullable String next(Queue<String> waiting) {
        return Thread.currentThread().isInterrupted() ? null : waiting.poll();
    }

    private String setAside(String schema, Throwable cause) {
        String reason = OwnerDatabase.reason(cause);
        log.error("{} could not be migrated and stays closed; the others go on", schema, cause);
        try (Connection connection = owner.connect();
                PreparedStatement update = connection.prepareStatement(
                        "update platform.schema_state set error = ? where schema_name = ?")) {
            update.setString(1, reason);
            update.setString(2, schema);
            update.executeUpdate();
            connection.commit();
        } catch (SQLException e) {
            // Its version is behind in any case, which keeps it closed.
            log.error("Nor could the reason be written down for {}", schema, e);
        }
        return reason;
    }

    private List<String> bringOn(Connection connection, List<TenantFile> files, Map<String, String> failed)
            throws SQLException {
        List<String> broughtOn = new ArrayList<>();
        for (TenantFile file : files) {
            try {
                OwnerSql sql = new OwnerSql(connection);
                records.requireFree(sql, file.key());
                TenantFile placed = records.placed(sql, file);
                provisioning.bringOn(connection, placed);
                OperatorLog.write(
                        sql, OperatorLog.MIGRATOR, "BringOn", file.key(), "", null, json.writeValueAsString(placed));
                connection.commit();
                broughtOn.add(file.key().value());
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                log.error("{} could not be brought on; nothing of it is left", file.key(), e);
                failed.put(file.key().value(), OwnerDatabase.reason(e));
            }
        }
        return broughtOn;
    }

    private SchemaReplay replay(Plane plane) {
        return Objects.requireNonNull(replays.get(plane));
    }
}
