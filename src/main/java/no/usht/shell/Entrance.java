package no.usht.shell;

import java.io.Serializable;
import no.usht.tenancy.Workspace;

/**
 * A workspace as its frame shows it.
 *
 * @param detail who answers for it, such as the host municipality
 * @param accessibilityDeclaration address of the declaration that the footer links; may be empty
 * @param searchPath the list that the search box opens; empty where there is nothing to search
 */
record Entrance(
        Workspace workspace, String name, String detail, String accessibilityDeclaration, Door door, String searchPath)
        implements Serializable {

    /** Whether people can work there now. */
    enum Door {
        OPEN,
        READ_ONLY,
        SHUT
    }

    /** One or two letters for the badge: of the last word for a centre, as all begin with USHT. */
    String badge() {
        return switch (workspace) {
            case Workspace.CentreWorkspace centre ->
                name.replaceFirst("^(USHT|Utviklingssenter\\S*)\\s+", "").substring(0, 1);
            case Workspace.NationalWorkspace national -> "Hd";
            case Workspace.PlatformWorkspace platform -> "P";
            case Workspace.PublicSite site -> "U";
        };
    }
}
