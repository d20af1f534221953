package no.usht.document;

/** A file is not taken; nothing of it was kept. */
public class RefusedFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Why why;

    /** The reasons, each with a sentence in both languages. */
    public enum Why {
        EMPTY,
        TOO_LARGE,
        /** The centre's files together would be more than they may be. */
        FULL,
        MACROS,
        ENCRYPTED,
        /** A program, a script, or something that holds one. */
        PROGRAM,
        /** A page or drawing that can hold scripts. */
        WEB_PAGE,
        /** Unpacked, it would be far more than it says. */
        TOO_DENSE,
        /** From before 2007, of which nobody can tell whether it holds macros. */
        OLD_OFFICE,
        /** A picture whose place can't be taken out. */
        OTHER_PICTURE,
        DAMAGED,
        OTHER_KIND,
        /** Too many send files just now. */
        BUSY
    }

    RefusedFileException(Why why) {
        super("Refused a file: " + why);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
