package no.usht.tenancy;

import io.micrometer.core.instrument.Metrics;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * At most so many of the pool's connections for one workspace at a time, so that a centre that needs all of them does not keep
 * the others waiting until the pool's time limit.
 */
class ConnectionsPerWorkspace {

    private final int share;
    private final Duration longestWait;
    private final Map<String, Semaphore> byWorkspace = new ConcurrentHashMap<>();

    /** By identity: connections are given back once, whatever they say of being equal. */
    private final Map<Connection, Semaphore> taken = Collections.synchronizedMap(new IdentityHashMap<>());

    ConnectionsPerWorkspace(int share, Duration longestWait) {
        this.share = share;
        this.longestWait = longestWait;
    }

    /** As many as anybody wants, for seams that are not the program's. */
    static ConnectionsPerWorkspace unlimited() {
        return new ConnectionsPerWorkspace(Integer.MAX_VALUE, Duration.ZERO);
    }

    /** How a connection is opened. */
    @FunctionalInterface
    interface Opening {
        Connection open() throws SQLException;
    }

    /**
     * Opens a connection in that workspace's share.
     *
     * @throws WorkspaceBusyException if no part of the share came free in time
     */
    Connection open(String workspace, Opening opening) throws SQLException {
        Semaphore free = byWorkspace.computeIfAbsent(workspace, key -> new Semaphore(share, true));
        if (!await(free)) {
            Metrics.counter("usht.workspace.busy", "workspace", workspace).increment();
            throw new WorkspaceBusyException(workspace, share, longestWait.toMillis());
        }
        try {
            Connection connection = opening.open();
            taken.put(connection, free);
            return connection;
        } catch (SQLException | RuntimeException | Error e) {
            free.release();
            throw e;
        }
    }

    private boolean await(Semaphore free) {
        try {
            return free.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Gives a connection's part of the share back; to be called once it is closed. */
    void closed(Connection connection) {
        Semaphore free = taken.remove(connection);
        if (free != null) {
            free.release();
        }
    }
}
