package no.usht.tenancy;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.util.Objects;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.slf4j.MDC;

/**
 * Raises an alert when the database refuses a statement for want of rights: what the program asks for it may always do, so this
 * is a mistake in the program or an attack. The pool tells of every failure ({@code exception-override-class-name}).
 */
public class RefusalAlerts implements SQLExceptionOverride {

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    @java.lang.Override
    public SQLExceptionOverride.Override adjudicate(SQLException failure) {
        if (INSUFFICIENT_PRIVILEGE.equals(failure.getSQLState())) {
            IsolationAlert.raise(
                    Objects.requireNonNullElse(MDC.get(WorkspaceConnections.MDC_WORKSPACE), "an unbound statement"),
                    message(failure),
                    "refused by the database");
        }
        return SQLExceptionOverride.Override.CONTINUE_EVICT;
    }

    /** Without the details, which can hold a row's values. */
    private static String message(SQLException failure) {
        ServerErrorMessage told = failure instanceof PSQLException postgres ? postgres.getServerErrorMessage() : null;
        return told == null ? "something" : "'" + told.getMessage() + "'";
    }
}
