package no.usht.shell;

import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import java.io.Serializable;
import java.util.Arrays;
import no.usht.shared.Language;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * A workspace as its frame shows it.
 *
 * @param detail who answers for it, such as the host municipality
 * @param accessibilityDeclaration address of the declaration that the footer links; may be empty
 * @param notice why people can only read there or not come in, and where the work goes on; empty where they can work
 * @param searchPath the page that the search box opens; empty where there is nothing to search
 * @param searchLabel what is searched there
 */
record WorkspaceHeader(
        Workspace workspace,
        String name,
        String detail,
        String accessibilityDeclaration,
        Door door,
        String notice,
        String searchPath,
        String searchLabel)
        implements Serializable {

    private static final int SHORTEST_WORD = 4;

    /** Whether people can work there now. */
    enum Door {
        OPEN,
        READ_ONLY,
        SHUT
    }

    /** What the addresses of its pages hold besides the pages' own. */
    RouteParameters parameters() {
        return workspace instanceof Workspace.CentreWorkspace(var key)
                ? new RouteParameters(new RouteParam("centre", key.value()))
                : RouteParameters.empty();
    }

    /** The centre, where it is one's workspace. */
    @Nullable
    CentreKey centre() {
        return workspace instanceof Workspace.CentreWorkspace(var key) ? key : null;
    }

    /** One or two letters for the badge; a centre's is that of its area, as all names begin with USHT. */
    String badge() {
        return switch (workspace) {
            case Workspace.CentreWorkspace centre -> firstLetter(name);
            case Workspace.NationalWorkspace national -> "Hd";
            case Workspace.PlatformWorkspace platform -> "P";
            case Workspace.PublicSite site -> "U";
        };
    }

    /** Of the first word that says something: not of 'for den' in 'USHT for den samiske befolkningen'. */
    private static String firstLetter(String name) {
        return Arrays.stream(name.split("\\s+"))
                .skip(1)
                .filter(word -> word.length() >= SHORTEST_WORD)
                .findFirst()
                .orElse(name)
                .substring(0, 1)
                .toUpperCase(Language.NB.locale());
    }
}
