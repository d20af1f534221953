package no.usht.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import no.usht.lifecycle.MigratedDatabase;

/** What must hold between two centres whose rows have the same ids, asked through a seam; answers with what does not hold. */
final class IsolationChecks {

    private static final Workspace VESTFOLD = Workspace.centre(new CentreKey("vestfold"));
    private static final Workspace OPPLAND = Workspace.centre(new CentreKey("oppland"));

    /** In both schemas; the titles tell whose row it is. */
    private final UUID sharedId = UUID.randomUUID();

    private final WorkspaceConnections seam;

    IsolationChecks(WorkspaceConnections seam) {
        this.seam = seam;
    }

    /** The seam of the program, over that pool. */
    static WorkspaceConnections realSeam(DataSource pool) {
        return new WorkspaceConnections(pool, Optional::empty);
    }

    /** Puts a row of the same id into both schemas, past the seam. */
    void prepare(MigratedDatabase database) throws SQLException {
        for (String centre : List.of("vestfold", "oppland")) {
            database.change("insert into usht_c_" + centre + ".activity (id, title, kind, status) values ('" + sharedId
                    + "', '" + centre + "', 'NETWORK', 'ONGOING')");
        }
    }

    /** All that does not hold; empty if the seam keeps the centres apart. */
    List<String> violations() throws SQLException {
        List<String> violations = new ArrayList<>();
        for (Workspace own : List.of(VESTFOLD, OPPLAND)) {
            String name = own.id().substring(2);
            String other = own.equals(VESTFOLD) ? "oppland" : "vestfold";
            expect(
                    violations,
                    own,
                    "sees its own row under the shared id",
                    "select title from activity where id = '" + sharedId + "'",
                    name);
            expectRefusal(
                    violations, own, "reads the other's table", "select title from usht_c_" + other + ".activity");
            expectRefusal(violations, own, "reads the other's history", "select at from usht_c_" + other + ".history");
            expectRefusal(violations, own, "reads the other's drafts", "select typed from usht_c_" + other + ".draft");
            expectRefusal(
                    violations,
                    own,
                    "changes the other's row",
                    "update usht_c_" + other + ".activity set title = 'stolen' where id = '" + sharedId + "'");
            expectRefusal(violations, own, "reads the registry", "select key from platform.tenant");
            expectRefusal(violations, own, "reads people", "select name from platform.person");
            expectRefusal(violations, own, "reads invitations", "select email from platform.invitation");
            expectRefusal(violations, own, "reads mail", "select content from platform.mail_outbox");
            expectRefusal(violations, own, "reads the directorate's drafts", "select typed from usht_national.draft");
            expectRefusal(violations, own, "reads the operator's drafts", "select typed from usht_platform.draft");
            expectRefusal(violations, own, "reads the directorate's jobs", "select kind from usht_national.job");
            expectRefusal(violations, own, "reads the directorate's history", "select at from usht_national.history");
        }
        expectRefusal(
                violations,
                Workspace.PUBLIC,
                "reads the directorate's drafts",
                "select typed from usht_national.draft");
        expectRefusal(
                violations,
                Workspace.NATIONAL,
                "writes its own history",
                "insert into usht_national.history (table_name, subject_id, operation) values ('x', gen_random_uuid(),"
                        + " 'INSERT')");
        for (Workspace plane : List.of(Workspace.NATIONAL, Workspace.PLATFORM, Workspace.PUBLIC)) {
            expectRefusal(violations, plane, "reads a centre's table", "select title from usht_c_vestfold.activity");
        }
        expectRefusal(violations, Workspace.NATIONAL, "reads people", "select name from platform.person");
        for (Workspace plane : List.of(Workspace.NATIONAL, Workspace.PUBLIC)) {
            expectRefusal(violations, plane, "reads the operator's drafts", "select typed from usht_platform.draft");
        }
        expectRefusal(violations, Workspace.PUBLIC, "reads funding", "select source from national.published_funding");
        return violations;
    }

    private void expect(List<String> violations, Workspace workspace, String what, String sql, String expected)
            throws SQLException {
        Connection connection = seam.getConnection(workspace.id());
        try {
            List<String> found = MigratedDatabase.texts(connection, sql);
            if (!found.equals(List.of(expected))) {
                violations.add(workspace.id() + ": " + what + ", but saw " + found);
            }
        } catch (SQLException e) {
            violations.add(workspace.id() + ": " + what + ", but " + e.getMessage());
        } finally {
            seam.releaseConnection(workspace.id(), connection);
        }
    }

    private void expectRefusal(List<String> violations, Workspace workspace, String what, String sql)
            throws SQLException {
        Connection connection = seam.getConnection(workspace.id());
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
            violations.add(workspace.id() + " " + what);
        } catch (SQLException e) {
            if (!"42501".equals(e.getSQLState())) { // insufficient_privilege
                violations.add(workspace.id() + " " + what + " is refused for another reason: " + e.getMessage());
            }
        } finally {
            seam.releaseConnection(workspace.id(), connection);
        }
    }
}
