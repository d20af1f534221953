package no.usht.tenancy;

import java.sql.SQLTransientConnectionException;

/** A workspace has its share of the pool's connections in use, and none came back in time; the others are not held up. */
public class WorkspaceBusyException extends SQLTransientConnectionException {

    private static final long serialVersionUID = 1L;

    private static final String TOO_MANY_CONNECTIONS = "53300";

    WorkspaceBusyException(String workspace, int share, long waitedMs) {
        super(
                workspace + " has its " + share + " connections in use, and none came back within " + waitedMs + " ms",
                TOO_MANY_CONNECTIONS);
    }
}
