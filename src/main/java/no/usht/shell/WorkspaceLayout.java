package no.usht.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import java.util.Optional;
import no.usht.tenancy.IsolationAlert;
import no.usht.tenancy.Workspace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the layouts of all workspaces share: the door, and where it leads. */
abstract class WorkspaceLayout extends WorkspaceFrame implements BeforeEnterObserver {

    private static final Logger log = LoggerFactory.getLogger(WorkspaceLayout.class);

    private final WorkspaceAccess guide;

    WorkspaceLayout(FrameTools tools) {
        super(tools);
        this.guide = tools.guide();
    }

    /** The workspace that an address means; empty if there is none. */
    abstract Optional<WorkspaceHeader> header(RouteParameters parameters);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Workspace> pinned = PinnedWorkspace.of(event.getUI());
        Optional<WorkspaceHeader> wanted = header(event.getRouteParameters());
        if (wanted.isEmpty() || !guide.mayEnter(wanted.get().workspace())) {
            wanted.ifPresentOrElse(
                    header -> IsolationAlert.raise(
                            pinned.map(Workspace::id).orElseGet(guide::memberships),
                            header.workspace().id(),
                            "an address"),
                    () -> log.info("Refused an address of no workspace"));
            // The same answer for a centre that does not exist and one that is others': neither tells which it is.
            event.rerouteToError(NotFoundException.class);
            return;
        }
        WorkspaceHeader header = wanted.get();
        if (header.door() == WorkspaceHeader.Door.SHUT) {
            event.rerouteToError(new WorkspaceClosedException(header.name(), header.notice()), header.name());
            return;
        }
        if (pinned.isPresent() && !pinned.get().equals(header.workspace())) {
            PageReload.load(event);
            return;
        }
        PinnedWorkspace.set(event.getUI(), header.workspace());
        show(header);
        leadOn(event, header);
    }

    /** A role whose first page is another's than the workspace's is led to what it may see, not refused at the door. */
    private void leadOn(BeforeEnterEvent event, WorkspaceHeader header) {
        Workspace workspace = header.workspace();
        guide.firstInstead(workspace, event.getNavigationTarget())
                .ifPresent(view -> event.forwardTo(view, header.parameters()));
    }
}
