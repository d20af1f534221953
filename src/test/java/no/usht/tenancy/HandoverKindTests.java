package no.usht.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.List;
import no.usht.lifecycle.MigratedDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A kind of record that nobody has handed over yet is as safe as activities, by the function that makes its tables. */
class HandoverKindTests {

    private static final String SUBJECT = "00000000-0000-0000-0000-00000000000a";
    private static final String VERSION = "00000000-0000-0000-0000-00000000000b";

    private static final String NO_RIGHT = "42501";
    private static final String NO_PARENT = "23503";
    private static final String TAKEN = "23505";
    private static final String FOR_GOOD = "23000";

    @SuppressWarnings("NullAway.Init") // makeAKind() fills it
    private Connection connection;

    @BeforeAll
    static void migrate() {
        assertThat(new MigratedDatabase("usht_rules")).isNotNull();
    }

    /** Oppland has handed over a report with an attachment; visitors may read the report alone. */
    @BeforeEach
    void makeAKind() throws SQLException {
        connection = MutationTests.withHandedOverRows();
        MigratedDatabase.run(connection, """
            set local role usht_owner;
            select national.make_handover('sent_report', 'title text not null', jsonb_build_object(
                'sent_attachment', 'name text not null, primary key (publication_id, name)'), '{sent_report}');
            set constraints all deferred;
            set local role usht_c_oppland\
            """);
        MigratedDatabase.run(connection, version(VERSION, "oppland", 1));
        MigratedDatabase.run(connection, part("oppland", "a.pdf"));
        MigratedDatabase.run(connection, "reset role; set constraints all immediate");
    }

    @AfterEach
    void forgetIt() throws SQLException {
        connection.close();
    }

    @Test
    void standsAllChecks() throws SQLException {
        assertThat(new CatalogChecks(connection).violations()).isEmpty();
    }

    @Test
    void isReadByItsCentreAndTheDirectorateAndByVisitorsWhereTheyMay() throws SQLException {
        for (String table : List.of("sent_report", "sent_attachment")) {
            String rows = "select count(*) from national." + table;
            assertThat(as("usht_c_oppland", rows)).isEqualTo("1");
            assertThat(as("usht_national", rows)).isEqualTo("1");
            assertThat(as("usht_c_vestfold", rows)).isEqualTo("0");
        }
        assertThat(as("usht_public", "select count(*) from national.sent_report"))
                .isEqualTo("1");
        assertThat(as("usht_public", "select count(*) from national.sent_attachment"))
                .isEqualTo(NO_RIGHT);
        MigratedDatabase.run(connection, "update national.sent_report set withdrawn_at = now()");
        assertThat(as("usht_public", "select count(*) from national.sent_report"))
                .isEqualTo("0");
        assertThat(as("usht_national", "select count(*) from national.sent_report"))
                .isEqualTo("1");
    }

    @Test
    void isWrittenByItsCentreAlone() throws SQLException {
        String another = "00000000-0000-0000-0000-00000000000c";
        assertThat(as("usht_c_vestfold", version(another, "oppland", 2))).isEqualTo(NO_RIGHT);
        assertThat(as("usht_c_vestfold", version(another, "vestfold", 2))).isEqualTo(TAKEN);
        for (String centre : List.of("vestfold", "oppland")) {
            assertThat(as("usht_c_vestfold", part(centre, "b.pdf"))).isEqualTo(NO_RIGHT);
        }
        assertThat(as("usht_c_vestfold", counted("update national.sent_report set withdrawn_at = now()")))
                .isEqualTo("0");
        MigratedDatabase.run(connection, "update national.sent_report set withdrawn_at = now()");
        assertThat(as("usht_c_vestfold", version(another, "vestfold", 2))).isEqualTo(NO_PARENT);
        for (String role : List.of("usht_national", "usht_public")) {
            assertThat(as(role, version(another, "oppland", 2))).isEqualTo(NO_RIGHT);
        }
    }

    @Test
    void isChangedByNobody() throws SQLException {
        assertThat(as("usht_c_oppland", part("oppland", "b.pdf"))).isEqualTo(NO_RIGHT);
        for (String role : List.of("usht_c_oppland", "usht_c_vestfold", "usht_national", "usht_public")) {
            for (String sql : List.of(
                    "update national.sent_report set title = 'x'",
                    "update national.sent_report set sealed = false",
                    "update national.sent_attachment set name = 'x'",
                    "delete from national.sent_report",
                    "delete from national.sent_attachment")) {
                assertThat(as(role, counted(sql))).as(role + ": " + sql).isEqualTo(NO_RIGHT);
            }
        }
        MigratedDatabase.run(
                connection, "set local role usht_c_oppland; update national.sent_report set withdrawn_at = now()");
        assertThat(as("usht_c_oppland", counted("update national.sent_report set withdrawn_at = null")))
                .isEqualTo(FOR_GOOD);
    }

    @Test
    void goesOverToAnotherCentreWithItsParts() throws SQLException {
        MigratedDatabase.run(connection, "set local role usht_owner");
        assertThat(as(
                        "usht_owner",
                        "select national.hand_on_versions('oppland', 'vestfold', array['" + SUBJECT
                                + "'::uuid], false)"))
                .isEqualTo("1");
        MigratedDatabase.run(
                connection,
                "select national.hand_on_versions('oppland', 'vestfold', array['" + SUBJECT + "'::uuid], false)");
        MigratedDatabase.run(connection, "reset role");
        for (String table : List.of("sent_report", "sent_attachment")) {
            assertThat(MigratedDatabase.texts(connection, "select centre_key from national." + table))
                    .containsExactly("vestfold");
        }
        assertThat(MigratedDatabase.texts(connection, "select origin_key from national.sent_report"))
                .containsExactly("oppland");
    }

    @Test
    void isMadeByMigrationsAlone() throws SQLException {
        assertThat(MigratedDatabase.texts(connection, """
            select rolname from pg_roles where rolname like 'usht\\_%' and has_function_privilege(rolname,
                'national.make_handover(text, text, jsonb, text[])', 'execute')\
            """)).containsExactly("usht_owner");
        assertThat(as("usht_owner", "select national.make_handover('a; drop table b', 'c int', '{}', '{}')"))
                .isEqualTo("P0001");
    }

    private static String version(String id, String centre, int number) {
        return counted(
                "insert into national.sent_report (id, centre_key, subject_id, version, published_at, title) values ('"
                        + id + "', '" + centre + "', '" + SUBJECT + "', " + number + ", now(), 'A')");
    }

    private static String part(String centre, String name) {
        return counted(
                "insert into national.sent_attachment values ('" + VERSION + "', '" + centre + "', '" + name + "')");
    }

    private static String counted(String sql) {
        return "with done as (" + sql + " returning 1) select count(*) from done";
    }

    /** The answer to that role, or the state that tells why there is none; leaves nothing behind. */
    private String as(String role, String sql) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try (Statement statement = connection.createStatement()) {
            statement.execute("set local role \"" + role + "\"");
            try (var rows = statement.executeQuery(sql)) {
                rows.next();
                return String.valueOf(rows.getString(1));
            }
        } catch (SQLException e) {
            return e.getSQLState();
        } finally {
            connection.rollback(before);
        }
    }
}
