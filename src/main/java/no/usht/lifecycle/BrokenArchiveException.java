package no.usht.lifecycle;

import java.sql.SQLException;
import java.util.List;

/** A file that is no archive of a tenant, or not whole, or made by a newer program; nothing was changed. */
public class BrokenArchiveException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Classes of SQLSTATE: a value that is none of its type, and a row that breaks a rule of its table. */
    private static final List<String> NOT_FITTING = List.of("22", "23");

    private final String code;
    private final String detail;

    BrokenArchiveException(String code, String detail) {
        super(code + ": " + detail);
        this.code = code;
        this.detail = detail;
    }

    /** For rows that a table does not take; any other failure is handed on as it is. */
    static <E extends Exception> BrokenArchiveException ofRows(String entry, E failure) throws E {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String state = cause instanceof SQLException sql ? String.valueOf(sql.getSQLState()) : "";
            if (NOT_FITTING.stream().anyMatch(state::startsWith)) {
                BrokenArchiveException broken = new BrokenArchiveException("archive.otherRows", entry);
                broken.initCause(failure);
                return broken;
            }
        }
        throw failure;
    }

    /** A key of the interface's texts, below {@code operator.remark}. */
    public String code() {
        return code;
    }

    /** What exactly: an entry, a change set or a number. */
    public String detail() {
        return detail;
    }
}
