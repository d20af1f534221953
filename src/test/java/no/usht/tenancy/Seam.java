package no.usht.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.transaction.PlatformTransactionManager;

/** The seam that binds connections, for tests below Spring. */
public final class Seam {

    private Seam() {}

    /** Binds that connection to that workspace until its transaction ends. */
    public static void bind(Connection connection, Workspace workspace) throws SQLException {
        Binding.of(workspace, "Test").apply(connection);
    }

    /** The pool's connections, each bound to that workspace. */
    public static DataSource bound(DataSource pool, Workspace workspace) {
        WorkspaceConnections connections = new WorkspaceConnections(pool, Optional::empty);
        return new AbstractDataSource() {
            @Override
            public Connection getConnection() throws SQLException {
                return connections.getConnection(workspace.id());
            }

            @Override
            public Connection getConnection(String username, String password) {
                throw new UnsupportedOperationException();
            }
        };
    }

    /** As Spring wires them, but for Hibernate. */
    public static Workspaces workspaces(PlatformTransactionManager transactions) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("transactions", transactions);
        return new Workspaces(Optional::empty, beans.getBeanProvider(PlatformTransactionManager.class));
    }
}
