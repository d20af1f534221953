package no.usht.tenancy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.hibernate.engine.jdbc.connections.spi.MultiTenantConnectionProvider;
import org.hibernate.service.UnknownUnwrapTypeException;
import org.slf4j.MDC;

/**
 * The one seam that turns a workspace into a database role and a search path; nothing else in the program touches either.
 *
 * <p>It binds for the transaction only ({@code set_config(.., true)}), in one round trip, on connections that the pool hands
 * out with auto-commit off. Commit and rollback take the binding away by themselves, so no connection goes back to the pool
 * bound. A session-level {@code SET search_path} would survive into the next person's request.
 *
 * @see <a href="../../../../../../docs/decisions/0001-one-binding-seam.md">decision 1</a>
 */
class WorkspaceConnections implements MultiTenantConnectionProvider<String> {

    private static final long serialVersionUID = 1L;

    /** What the resolver says when nothing is bound; no workspace has this id. */
    static final String UNBOUND = "unbound";

    static final String MDC_WORKSPACE = "workspace";

    /**
     * {@code "$user"} is the schema that bears the role's name: a centre's own, and none for the other roles, whose statements
     * name their schema. So role and path can't contradict each other, and as its text never changes, PostgreSQL's driver keeps
     * what it has prepared. pg_temp is named to be last: else a temporary table could stand in for a real one.
     */
    static final String SEARCH_PATH = "pg_catalog, \"$user\", pg_temp";

    private static final String BIND =
            "select set_config('role', ?, true), set_config('search_path', ?, true), set_config('usht.person', ?, true)";

    @SuppressWarnings("serial") // never serialised: the interface asks for it
    private final DataSource pool;

    @SuppressWarnings("serial")
    private final ActingPerson actingPerson;

    @SuppressWarnings("serial")
    private final WorkspaceShares shares;

    WorkspaceConnections(DataSource pool, ActingPerson actingPerson) {
        this(pool, actingPerson, WorkspaceShares.unlimited());
    }

    WorkspaceConnections(DataSource pool, ActingPerson actingPerson, WorkspaceShares shares) {
        this.pool = pool;
        this.actingPerson = actingPerson;
        this.shares = shares;
    }

    @Override
    public Connection getConnection(String workspaceId) throws SQLException {
        // Fail before a connection is taken: the login role may read nothing, but the sentence is clearer here.
        Workspace workspace = Workspace.ofId(workspaceId).orElseThrow(UnboundWorkspaceException::new);
        MDC.put(MDC_WORKSPACE, workspaceId);
        String person = actingPerson.label().orElse("");
        Connection connection = shares.open(workspaceId, pool::getConnection);
        try {
            bind(connection, workspace, person);
            return connection;
        } catch (SQLException | RuntimeException e) {
            discard(connection, e);
            throw e;
        }
    }

    /** Overridden only by the tests that show what an unsafe seam would leak. */
    void bind(Connection connection, Workspace workspace, String person) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(BIND)) {
            statement.setString(1, role(workspace));
            statement.setString(2, SEARCH_PATH);
            statement.setString(3, person);
            statement.execute();
        }
    }

    static String role(Workspace workspace) {
        return switch (workspace) {
            case Workspace.CentreWorkspace centre -> centre.key().role();
            case Workspace.NationalWorkspace national -> "usht_national";
            case Workspace.PlatformWorkspace platform -> "usht_platform";
            case Workspace.PublicSite publicSite -> "usht_public";
        };
    }

    private void discard(Connection connection, Exception cause) {
        try {
            releaseConnection("", connection);
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    @Override
    public void releaseConnection(String workspaceId, Connection connection) throws SQLException {
        // A transaction that nobody ended must not hand its role on: the pool rolls back too, but only if it knows of
        // the work.
        try (connection) {
            if (!connection.isClosed() && !connection.getAutoCommit()) {
                connection.rollback();
            }
        } finally {
            // Also where the database has gone away, or the workspace would have lost a part of its share for good.
            shares.closed(connection);
        }
    }

    @Override
    public Connection getAnyConnection() throws SQLException {
        return pool.getConnection();
    }

    @Override
    public void releaseAnyConnection(Connection connection) throws SQLException {
        connection.close();
    }

    @Override
    public boolean supportsAggressiveRelease() {
        return false;
    }

    @Override
    public boolean isUnwrappableAs(Class<?> type) {
        return type.isInstance(this);
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        if (!isUnwrappableAs(type)) {
            throw new UnknownUnwrapTypeException(type);
        }
        return type.cast(this);
    }
}
