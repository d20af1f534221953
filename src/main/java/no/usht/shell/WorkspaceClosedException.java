package no.usht.shell;

/** Somebody went to a workspace of theirs that is not open: being made, set aside after a failed change, or closed for good. */
public class WorkspaceClosedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String why;

    WorkspaceClosedException(String name, String why) {
        super(name);
        this.why = why;
    }

    /** Why, in the language of the page. */
    public String why() {
        return why;
    }
}
