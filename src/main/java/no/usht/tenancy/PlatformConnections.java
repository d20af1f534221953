package no.usht.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.stereotype.Component;

/** Connections of the platform for a library with statements of its own; each is bound for one transaction, which the library ends. */
@Component
public class PlatformConnections {

    private final Source source;

    PlatformConnections(DataSource pool) {
        this.source = new Source(pool);
    }

    /** Where the library takes them from; no bean, else it would stand in for the pool. */
    public Source source() {
        return source;
    }

    /** The pool, bound to the platform's role. */
    public static final class Source extends AbstractDataSource {

        private static final String NOBODY = "";

        private final DataSource pool;

        private Source(DataSource pool) {
            this.pool = pool;
        }

        @Override
        public Connection getConnection() throws SQLException {
            return BoundConnection.of(pool.getConnection(), Binding.of(Workspace.PLATFORM, NOBODY));
        }

        @Override
        public Connection getConnection(String username, String password) throws SQLException {
            return getConnection();
        }
    }
}
