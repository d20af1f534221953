package no.usht.tenancy;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;

/** Tells failures that pass by themselves, since no connection could be had or held, from mistakes of the program. */
public final class DatabaseAway {

    private static final String CONNECTION_EXCEPTION = "08";
    /** The server is being stopped or started. */
    private static final String OPERATOR_INTERVENTION = "57P";

    private static final String TOO_MANY_CONNECTIONS = "53300";

    /** The pool's own words, without a state: the connection broke under an earlier statement, and this was the rollback. */
    private static final String TAKEN_AWAY = "Connection is closed";

    private DatabaseAway() {}

    /** Whether that failed because the database, or a connection to it, could not be had. */
    public static boolean caused(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException
                    || (cause instanceof SQLException sql
                            && (isOfConnection(sql.getSQLState()) || TAKEN_AWAY.equals(sql.getMessage())))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfConnection(@Nullable String state) {
        return state != null
                && (state.startsWith(CONNECTION_EXCEPTION)
                        || state.startsWith(OPERATOR_INTERVENTION)
                        || state.equals(TOO_MANY_CONNECTIONS));
    }
}
