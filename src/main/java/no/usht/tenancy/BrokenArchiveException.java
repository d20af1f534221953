package no.usht.tenancy;

/** A file that is no archive of a tenant, or not whole, or made by a newer program; nothing was changed. */
public class BrokenArchiveException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String detail;

    BrokenArchiveException(String code, String detail) {
        super(code + ": " + detail);
        this.code = code;
        this.detail = detail;
    }

    /** A key of the interface's texts, below {@code onboarding.remark}. */
    public String code() {
        return code;
    }

    /** What exactly: an entry, a change set or a number. */
    public String detail() {
        return detail;
    }
}
