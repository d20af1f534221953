package no.usht.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.database.DatabaseFactory;
import liquibase.database.core.PostgresDatabase;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import no.usht.lifecycle.Changelog.Plane;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.TenantFile;
import no.usht.testing.PostgresServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import tools.jackson.databind.json.JsonMapper;

/** Liquibase itself, run as anybody would, takes a replayed schema for its own work, and makes the same of an empty one. */
class LiquibaseAcceptanceTests {

    private static final CentreKey VESTFOLD = new CentreKey("vestfold");

    @SuppressWarnings("NullAway.Init")
    private OwnerDatabase owner;

    @BeforeEach
    void replay(TestInfo test) throws SQLException {
        String name = "liquibase_" + test.getTestMethod().orElseThrow().getName();
        owner = new OwnerDatabase(PostgresServer.shared().database(name), "usht_owner", PostgresServer.OWNER_PASSWORD);
        List<TenantFile> vestfold = TenantFiles.read(Path.of("tenants")).stream()
                .filter(file -> file.key().equals(VESTFOLD))
                .toList();
        new SchemaMigrator(owner, Changelogs.ofThisProgram(), new JsonMapper(), Clock.systemUTC()).migrate(vestfold);
    }

    @Test
    void findsNothingToDoInAReplayedSchema() throws Exception {
        for (Plane plane : Plane.values()) {
            String schema = plane == Plane.CENTRE ? VESTFOLD.schema() : plane.schema();
            try (Connection connection = owner.connect()) {
                Liquibase liquibase = liquibase(connection, plane, schema);
                liquibase.validate(); // compares the checksums
                assertThat(liquibase.listUnrunChangeSets(new Contexts(), new LabelExpression()))
                        .as(schema)
                        .isEmpty();
                long before = applied(connection, schema);
                liquibase.update(new Contexts());
                assertThat(applied(connection, schema))
                        .as(schema)
                        .isEqualTo(before)
                        .isPositive();
            }
        }
    }

    @Test
    void noticesAChecksumThatIsNotItsOwn() throws Exception {
        try (Connection connection = owner.connect()) {
            OwnerDatabase.run(
                    connection,
                    "update usht_c_vestfold.databasechangelog set md5sum = '9:00000000000000000000000000000000' where"
                            + " orderexecuted = 1");
            connection.commit();
            Liquibase liquibase = liquibase(connection, Plane.CENTRE, VESTFOLD.schema());
            assertThatThrownBy(liquibase::validate).isInstanceOf(LiquibaseException.class);
        }
    }

    @Test
    void makesTheSameSchemaAsReplaying() throws Exception {
        CentreKey plain = new CentreKey("plain-liquibase");
        try (Connection connection = owner.connect()) {
            Provisioning.createSchema(connection, plain);
            connection.commit();
            liquibase(connection, Plane.CENTRE, plain.schema()).update(new Contexts());
            connection.commit();

            assertThat(fingerprint(connection, plain.schema())).isEqualTo(fingerprint(connection, VESTFOLD.schema()));
        }
    }

    private static Liquibase liquibase(Connection connection, Plane plane, String schema) throws LiquibaseException {
        PostgresDatabase database = (PostgresDatabase)
                DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
        database.setDefaultSchemaName(schema);
        database.setLiquibaseSchemaName(schema);
        return new Liquibase("db/changelog/" + plane.schema() + ".yaml", new ClassLoaderResourceAccessor(), database);
    }

    private static long applied(Connection connection, String schema) throws SQLException {
        return Long.parseLong(OwnerDatabase.queryText(
                connection, "select count(*) from " + OwnerDatabase.identifier(schema) + ".databasechangelog"));
    }

    private static String fingerprint(Connection connection, String schema) throws SQLException {
        return Objects.requireNonNull(
                SchemaFingerprints.of(connection, List.of(schema)).get(schema));
    }
}
