package no.usht.shell;

/** Somebody went to a workspace of theirs that is not open: being made, set aside after a failed change, or closed for good. */
public class WorkspaceClosedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WorkspaceClosedException(String name) {
        super(name);
    }
}
