package no.usht.tenancy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.postgresql.Driver;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.cache.Cache;
import org.springframework.cache.CacheManager;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Empties caches when the database's triggers tell that their rows changed, on whichever replica that was. */
@Component
class CacheInvalidation implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(CacheInvalidation.class);

    private final JdbcConnectionDetails database;
    private final String url;
    private final CacheManager caches;
    private final ChannelListener listener = new ChannelListener("usht_cache", this::connect, new CacheHandler());

    CacheInvalidation(JdbcConnectionDetails database, BindingProperties binding, CacheManager caches) {
        this.database = database;
        this.url = Objects.requireNonNullElse(binding.newsUrl(), database.getJdbcUrl());
        this.caches = caches;
    }

    @Override
    public void start() {
        listener.start(Thread.ofPlatform().name("cache-news").daemon());
    }

    private final class CacheHandler implements ChannelListener.Handler {

        @Override
        public void began(Connection connection) throws SQLException {
            warnOfPooler(connection);
            // What changed before we listened.
            emptyAll();
        }

        @Override
        public void told(List<String> messages) {
            messages.forEach(CacheInvalidation.this::empty);
        }

        @Override
        public void lost(Exception cause) {
            log.warn(
                    "No news of changed rows for the caches, trying again in {} s: {}",
                    ChannelListener.BEFORE_RETRY.toSeconds(),
                    cause.getMessage());
            emptyAll();
        }
    }

    /** A pooler in transaction mode takes LISTEN, gives the backend to somebody else, and no news ever comes. */
    static boolean goesThroughAPooler(Connection connection) throws SQLException {
        // What a pooler told us at the start is a number of its own, so that it can tell who wants to cancel.
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select pg_backend_pid()")) {
            row.next();
            return connection.unwrap(PGConnection.class).getBackendPID() != row.getInt(1);
        }
    }

    private static void warnOfPooler(Connection connection) throws SQLException {
        if (goesThroughAPooler(connection)) {
            log.warn("The news of changed rows goes through a connection pooler. In transaction mode none arrives, and"
                    + " a right that another replica revokes holds for up to ten minutes: set"
                    + " usht.binding.news-url to PostgreSQL itself");
        }
    }

    private Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", database.getUsername());
        properties.setProperty("password", database.getPassword());
        // This connection is silent for days: one that a firewall has dropped would look alive for ever.
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("ApplicationName", "usht cache news");
        Connection connection = new Driver().connect(url, properties);
        if (connection == null) {
            throw new SQLException("Not a PostgreSQL address: " + url);
        }
        return connection;
    }

    /** Anybody can name one: at the worst, what is known is read again. A name that is none of ours makes no cache. */
    private void empty(String name) {
        Cache cache = caches.getCache(name);
        if (cache != null) {
            cache.invalidate();
        }
    }

    private void emptyAll() {
        caches.getCacheNames().forEach(this::empty);
    }

    @Override
    public void stop() {
        listener.stop();
    }

    @Override
    public boolean isRunning() {
        return listener.isRunning();
    }

    @Override
    public int getPhase() {
        return StartPhases.NEWS;
    }
}
