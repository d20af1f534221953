package no.usht.tenancy;

/** Work that touches rows was started with no workspace bound: a programming error, never a user's. */
public class UnboundWorkspaceException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    UnboundWorkspaceException() {
        super("No workspace is bound: run this inside Workspaces.call(..) or from a tab that a layout has let in");
    }
}
