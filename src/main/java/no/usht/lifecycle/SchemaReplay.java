package no.usht.lifecycle;

import static no.usht.lifecycle.OwnerDatabase.identifier;
import static no.usht.lifecycle.OwnerDatabase.literal;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Brings one schema to the version of a changelog, inside the caller's transaction, and writes down what Liquibase would. */
class SchemaReplay {

    /** As Liquibase makes it, so that its own tools work on a replayed schema. */
    private static final String HISTORY_TABLE = """
        create table if not exists databasechangelog (
            id varchar(255) not null, author varchar(255) not null, filename varchar(255) not null,
            dateexecuted timestamp not null, orderexecuted integer not null, exectype varchar(10) not null,
            md5sum varchar(35), description varchar(255), comments varchar(255), tag varchar(255),
            liquibase varchar(20), contexts varchar(255), labels varchar(255), deployment_id varchar(10));
        """;

    private final Changelog changelog;
    /** Scripts by the number of change sets that a schema already has: a thousand schemas of one version share one. */
    private final Map<List<String>, String> scripts = new HashMap<>();

    SchemaReplay(Changelog changelog) {
        this.changelog = changelog;
    }

    /**
     * Brings the schema up to date; the schema exists and the caller commits.
     *
     * @throws ChangedChangeSetException if a change set that the schema already has was changed afterwards
     */
    void bringUpToDate(Connection connection, String schema) throws SQLException {
        OwnerDatabase.run(connection, "set local search_path to " + identifier(schema) + ", pg_temp; " + HISTORY_TABLE);
        Map<String, String> done = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select filename, id, author, md5sum from databasechangelog")) {
            while (rows.next()) {
                done.put(rows.getString(1) + "::" + rows.getString(2) + "::" + rows.getString(3), rows.getString(4));
            }
        }
        for (RenderedChangeSet changeSet : changelog.changeSets()) {
            String recorded = done.get(changeSet.name());
            if (recorded != null && !recorded.equals(changeSet.checksum())) {
                throw new ChangedChangeSetException(schema, changeSet.name());
            }
        }
        List<RenderedChangeSet> missing = changelog.changeSets().stream()
                .filter(changeSet -> !done.containsKey(changeSet.name()))
                .toList();
        OwnerDatabase.run(connection, script(missing));
        OwnerDatabase.run(
                connection,
                "insert into platform.schema_state (schema_name, version) values (" + literal(schema)
                        + ", " + literal(changelog.version())
                        + ") on conflict (schema_name) do update set version = excluded.version, error = null,"
                        + " migrated_at = now()");
    }

    /**
     * Makes the tables of an earlier version, in a schema that has none; {@link #bringUpToDate} may follow.
     *
     * @throws BrokenArchiveException if this program does not know one of the change sets, or knows it otherwise
     */
    void makeAsOf(Connection connection, String schema, List<ArchiveManifest.Step> steps) throws SQLException {
        List<RenderedChangeSet> wanted = known(steps);
        OwnerDatabase.run(connection, "set local search_path to " + identifier(schema) + ", pg_temp; " + HISTORY_TABLE);
        OwnerDatabase.run(connection, script(wanted));
    }

    /**
     * The change sets that a schema had.
     *
     * @throws BrokenArchiveException if this program does not know one of them, or knows it otherwise
     */
    List<RenderedChangeSet> known(List<ArchiveManifest.Step> steps) {
        Map<String, RenderedChangeSet> known = new HashMap<>();
        changelog.changeSets().forEach(changeSet -> known.put(changeSet.name(), changeSet));
        List<RenderedChangeSet> wanted = new ArrayList<>();
        for (ArchiveManifest.Step step : steps) {
            RenderedChangeSet changeSet = known.get(step.name());
            if (changeSet == null || !changeSet.checksum().equals(step.checksum())) {
                throw new BrokenArchiveException("archive.newerTables", step.name());
            }
            wanted.add(changeSet);
        }
        return wanted;
    }

    private synchronized String script(List<RenderedChangeSet> missing) {
        return scripts.computeIfAbsent(
                missing.stream().map(RenderedChangeSet::name).toList(), names -> build(missing));
    }

    private String build(List<RenderedChangeSet> missing) {
        StringBuilder script = new StringBuilder("select 1;\n");
        for (RenderedChangeSet changeSet : missing) {
            changeSet.statements().forEach(sql -> script.append(sql).append(";\n"));
            script.append("insert into databasechangelog (id, author, filename, dateexecuted, orderexecuted,"
                            + " exectype, md5sum, description, comments, liquibase) values (")
                    .append(literal(changeSet.id()))
                    .append(", ")
                    .append(literal(changeSet.author()))
                    .append(", ")
                    .append(literal(changeSet.path()))
                    .append(", now(), ")
                    .append(changelog.changeSets().indexOf(changeSet) + 1)
                    .append(", 'EXECUTED', ")
                    .append(literal(changeSet.checksum()))
                    .append(", ")
                    .append(literal(changeSet.description()))
                    .append(", ")
                    .append(literal(changeSet.comments()))
                    .append(", '5');\n");
        }
        return script.toString();
    }
}
