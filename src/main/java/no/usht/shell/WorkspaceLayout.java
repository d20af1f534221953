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

    private final Doorkeeper doorkeeper;

    WorkspaceLayout(Reception reception) {
        super(reception);
        this.doorkeeper = reception.doorkeeper();
    }

    /** The workspace that an address means; empty if there is none. */
    abstract Optional<Entrance> entrance(RouteParameters parameters);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Workspace> pinned = Pin.of(event.getUI());
        Optional<Entrance> wanted = entrance(event.getRouteParameters());
        if (wanted.isEmpty() || !doorkeeper.mayEnter(wanted.get().workspace())) {
            wanted.ifPresentOrElse(
                    entrance -> IsolationAlert.raise(
                            pinned.map(Workspace::id).orElseGet(doorkeeper::memberships),
                            entrance.workspace().id(),
                            "an address"),
                    () -> log.info("Refused an address of no workspace"));
            // The same answer for a centre that does not exist and one that is others': neither tells which it is.
            event.rerouteToError(NotFoundException.class);
            return;
        }
        Entrance entrance = wanted.get();
        if (entrance.door() == Entrance.Door.SHUT) {
            event.rerouteToError(new WorkspaceClosedException(entrance.name(), entrance.notice()), entrance.name());
            return;
        }
        if (pinned.isPresent() && !pinned.get().equals(entrance.workspace())) {
            AnotherPage.load(event);
            return;
        }
        Pin.set(event.getUI(), entrance.workspace());
        show(entrance);
        leadOn(event, entrance);
    }

    /** A role whose first page is another's than the workspace's is led to what it may see, not refused at the door. */
    private void leadOn(BeforeEnterEvent event, Entrance entrance) {
        Workspace workspace = entrance.workspace();
        doorkeeper
                .firstInstead(workspace, event.getNavigationTarget())
                .ifPresent(view -> event.forwardTo(view, entrance.parameters()));
    }
}
