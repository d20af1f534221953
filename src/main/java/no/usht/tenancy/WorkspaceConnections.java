package no.usht.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.hibernate.engine.jdbc.connections.spi.MultiTenantConnectionProvider;
import org.hibernate.service.UnknownUnwrapTypeException;
import org.slf4j.MDC;

/**
 * The one seam that turns a workspace into a database role and a search path; nothing else in the program touches either.
 *
 * <p>It binds for the transaction only ({@code set_config(.., true)}), on connections that the pool hands out with auto-commit
 * off; {@link BoundConnection} says when. Commit and rollback take the binding away by themselves, so no connection goes back to
 * the pool bound. A session-level {@code SET search_path} would survive into the next person's request.
 *
 * @see <a href="../../../../../../docs/decisions/0001-one-binding-seam.md">decision 1</a>
 */
class WorkspaceConnections implements MultiTenantConnectionProvider<String> {

    private static final long serialVersionUID = 1L;

    /** What the resolver says when nothing is bound; no workspace has this id. */
    static final String UNBOUND = "unbound";

    static final String MDC_WORKSPACE = "workspace";

    @SuppressWarnings("serial") // never serialised: the interface asks for it
    private final DataSource pool;

    @SuppressWarnings("serial")
    private final ActingPerson actingPerson;

    @SuppressWarnings("serial")
    private final ConnectionsPerWorkspace shares;

    WorkspaceConnections(DataSource pool, ActingPerson actingPerson) {
        this(pool, actingPerson, ConnectionsPerWorkspace.unlimited());
    }

    WorkspaceConnections(DataSource pool, ActingPerson actingPerson, ConnectionsPerWorkspace shares) {
        this.pool = pool;
        this.actingPerson = actingPerson;
        this.shares = shares;
    }

    @Override
    public Connection getConnection(String workspaceId) throws SQLException {
        // Fail before a connection is taken: the login role may read nothing, but the sentence is clearer here.
        Workspace workspace = Workspace.ofId(workspaceId).orElseThrow(UnboundWorkspaceException::new);
        MDC.put(MDC_WORKSPACE, workspaceId);
        Binding binding = binding(workspace, actingPerson.label().orElse(""));
        return shares.open(workspaceId, () -> BoundConnection.of(pool.getConnection(), binding));
    }

    /** Overridden only by the tests that show what an unsafe seam would leak. */
    Binding binding(Workspace workspace, String person) {
        return Binding.of(workspace, person);
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
