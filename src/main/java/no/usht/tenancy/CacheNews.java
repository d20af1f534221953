package no.usht.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.postgresql.Driver;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.cache.Cache;
import org.springframework.cache.CacheManager;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Empties caches when the database's triggers tell that their rows changed, on whichever replica that was. */
@Component
class CacheNews implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(CacheNews.class);

    private static final int WAIT_MS = 500;
    private static final Duration BEFORE_RETRY = Duration.ofSeconds(2);

    private final JdbcConnectionDetails database;
    private final String url;
    private final CacheManager caches;
    private volatile CountDownLatch stopped = new CountDownLatch(0);
    private volatile boolean running;

    CacheNews(JdbcConnectionDetails database, BindingProperties binding, CacheManager caches) {
        this.database = database;
        this.url = Objects.requireNonNullElse(binding.newsUrl(), database.getJdbcUrl());
        this.caches = caches;
    }

    @Override
    public void start() {
        running = true;
        stopped = new CountDownLatch(1);
        Thread.ofPlatform().name("cache-news").daemon().start(this::listen);
    }

    private void listen() {
        while (running) {
            // A connection of its own: one from the pool would be given back, and LISTEN with it.
            try (Connection connection = connect();
                    Statement statement = connection.createStatement()) {
                statement.execute("listen usht_cache");
                warnOfPooler(connection);
                // What changed before we listened.
                caches.getCacheNames().forEach(this::empty);
                PGConnection postgres = connection.unwrap(PGConnection.class);
                while (running) {
                    for (PGNotification news : postgres.getNotifications(WAIT_MS)) {
                        empty(news.getParameter());
                    }
                }
            } catch (SQLException e) {
                log.warn(
                        "No news of changed rows for the caches, trying again in {} s: {}",
                        BEFORE_RETRY.toSeconds(),
                        e.getMessage());
                caches.getCacheNames().forEach(this::empty);
                awaitRetry();
            }
        }
    }

    /** A pooler in transaction mode takes LISTEN, gives the backend to somebody else, and no news ever comes. */
    static boolean goesThroughAPooler(Connection connection) throws SQLException {
        // What a pooler told us at the start is a number of its own, so that it can tell who wants to cancel.
        return connection.unwrap(PGConnection.class).getBackendPID()
                != Integer.parseInt(OwnerDatabase.queryText(connection, "select pg_backend_pid()"));
    }

    private static void warnOfPooler(Connection connection) throws SQLException {
        if (goesThroughAPooler(connection)) {
            log.warn(
                    "The news of changed rows goes through a connection pooler. In transaction mode none arrives, and a right"
                            + " that another replica revokes holds for up to ten minutes: set usht.binding.news-url to PostgreSQL itself");
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

    private void empty(String name) {
        Cache cache = caches.getCache(name);
        if (cache != null) {
            cache.invalidate();
        }
    }

    private void awaitRetry() {
        try {
            boolean end = stopped.await(BEFORE_RETRY.toMillis(), TimeUnit.MILLISECONDS);
            if (end) {
                running = false;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    @Override
    public void stop() {
        running = false;
        stopped.countDown();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Migration.PHASE + 1;
    }
}
