package no.usht.lifecycle;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import liquibase.Contexts;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryOutputEnum;
import liquibase.database.DatabaseFactory;
import liquibase.database.core.PostgresDatabase;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.ui.LoggerUIService;
import no.usht.lifecycle.Changelog.Plane;
import no.usht.tenancy.TenantFile;
import tools.jackson.databind.json.JsonMapper;

/** Brings a centre on with Liquibase itself, run once for its schema, as programs do that have no renderer of their own. */
final class PlainLiquibase {

    private PlainLiquibase() {}

    static void bringOn(OwnerDatabase owner, TenantFile file, String version) throws SQLException, LiquibaseException {
        String schema = file.key().schema();
        try (Connection connection = owner.connect()) {
            Provisioning.createSchema(connection, file.key());
            connection.commit();
            PostgresDatabase database = (PostgresDatabase)
                    DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
            database.setDefaultSchemaName(schema);
            database.setLiquibaseSchemaName(schema);
            Liquibase liquibase = new Liquibase(
                    "db/changelog/" + Plane.CENTRE.schema() + ".yaml", new ClassLoaderResourceAccessor(), database);
            liquibase.setShowSummaryOutput(UpdateSummaryOutputEnum.LOG);
            // Writing to the console takes time, and is no part of it.
            try {
                Scope.child(
                        Map.of(Scope.Attr.ui.name(), new LoggerUIService()), () -> liquibase.update(new Contexts()));
            } catch (Exception e) { // Liquibase's own signature
                throw new IllegalStateException(e);
            }
            OwnerSql sql = new OwnerSql(connection);
            TenantRecords records = new TenantRecords(
                    Changelogs.ofThisProgram().of(Plane.CENTRE), new JsonMapper(), java.time.Clock.systemUTC());
            sql.update("insert into platform.schema_state (schema_name, version) values (?, ?)", schema, version);
            records.register(sql, records.complete(sql, file));
            connection.commit();
        }
    }
}
