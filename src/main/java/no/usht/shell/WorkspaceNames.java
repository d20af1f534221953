package no.usht.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Optional;

/** Whose workspace the tab shows, in the words of its frame; for what leaves the page and has to say whose it is. */
@org.springframework.stereotype.Component
public class WorkspaceNames {

    private final WorkspaceHeaders headers;

    WorkspaceNames(WorkspaceHeaders headers) {
        this.headers = headers;
    }

    /**
     * A workspace.
     *
     * @param name such as USHT Vestfold
     * @param detail who answers for it, such as Sandefjord kommune
     */
    public record Name(String name, String detail) {}

    /** The tab's, in the language of that page; empty on the public pages. */
    public Optional<Name> current(Component page) {
        return PinnedWorkspace.of(UI.getCurrent())
                .flatMap(workspace -> headers.of(workspace, page))
                .map(header -> new Name(header.name(), header.detail()));
    }
}
