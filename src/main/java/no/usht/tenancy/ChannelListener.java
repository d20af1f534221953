package no.usht.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Listens to one of the database's channels on a thread and a connection of its own, one from the pool would be given back and
 * {@code LISTEN} with it, and begins anew whenever something goes wrong.
 *
 * <p>Any role of the database may speak on any channel, which PostgreSQL lets nobody forbid: what is heard is at most a reason to
 * look, never a fact, and however much is said, it is acted upon only so often.
 */
public final class ChannelListener {

    /** How long it waits before it begins anew. */
    public static final Duration BEFORE_RETRY = Duration.ofSeconds(2);

    /** What is said meanwhile is heard together. */
    static final Duration BETWEEN = Duration.ofMillis(50);

    private static final int WAIT_MS = 500;

    private final String channel;
    private final Opening opening;
    private final Handler handler;
    private volatile CountDownLatch stopped = new CountDownLatch(0);
    private volatile boolean running;

    /** For that channel; it hears nothing before it is started. */
    public ChannelListener(String channel, Opening opening, Handler handler) {
        this.channel = channel;
        this.opening = opening;
        this.handler = handler;
    }

    /** How a connection is opened. */
    @FunctionalInterface
    public interface Opening {
        /** A new connection, which is not shared. */
        Connection open() throws SQLException;
    }

    /** What is done with what is heard. */
    public interface Handler {

        /** Nothing is missed from now on; what was told before has to be looked for. */
        void began(Connection connection) throws SQLException;

        /** These messages came. */
        void told(List<String> messages) throws SQLException;

        /** Nothing came for a while. */
        default void quiet() throws SQLException {}

        /** Whatever was told from now on until it begins again is not heard. */
        void lost(Exception cause);
    }

    /** Listens on that thread from now on. */
    public void start(Thread.Builder thread) {
        running = true;
        stopped = new CountDownLatch(1);
        thread.start(this::listen);
    }

    /** Ends soon; what is being acted upon is finished. */
    public void stop() {
        running = false;
        stopped.countDown();
    }

    /** Whether it was started and not stopped. */
    public boolean isRunning() {
        return running;
    }

    private void listen() {
        while (running) {
            try (Connection connection = opening.open()) {
                connection.setAutoCommit(true);
                listen(connection);
                handler.began(connection);
                PGConnection postgres = connection.unwrap(PGConnection.class);
                while (running) {
                    PGNotification[] heard = postgres.getNotifications(WAIT_MS);
                    if (heard.length > 0) {
                        handler.told(Arrays.stream(heard)
                                .map(PGNotification::getParameter)
                                .distinct()
                                .toList());
                        stopped.await(BETWEEN.toMillis(), TimeUnit.MILLISECONDS);
                    } else {
                        handler.quiet();
                    }
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                running = false;
            } catch (SQLException | RuntimeException e) {
                // Whatever it was: with this thread gone, nothing would ever be heard again.
                handler.lost(e);
                awaitRetry();
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen " + statement.enquoteIdentifier(channel, true));
        }
    }

    private void awaitRetry() {
        try {
            if (stopped.await(BEFORE_RETRY.toMillis(), TimeUnit.MILLISECONDS)) {
                running = false;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }
}
