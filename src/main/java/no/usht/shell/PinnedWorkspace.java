package no.usht.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import no.usht.tenancy.TabWorkspace;
import no.usht.tenancy.Workspace;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the workspace of each browser tab; a tab that has one never gets another. */
@Component
class PinnedWorkspace implements TabWorkspace {

    @Override
    public Optional<Workspace> current() {
        return of(UI.getCurrent());
    }

    static Optional<Workspace> of(@Nullable UI ui) {
        return ui == null ? Optional.empty() : Optional.ofNullable(ComponentUtil.getData(ui, Workspace.class));
    }

    /**
     * Pins the tab.
     *
     * @throws IllegalStateException if it is pinned to another workspace, whose rows it may be showing
     */
    static void set(UI ui, Workspace workspace) {
        Optional<Workspace> pinned = of(ui);
        if (pinned.isPresent() && !pinned.get().equals(workspace)) {
            throw new IllegalStateException(
                    "The tab is pinned to " + pinned.get().id() + ", not " + workspace.id());
        }
        ComponentUtil.setData(ui, Workspace.class, workspace);
    }
}
