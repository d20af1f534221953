package no.usht.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * Stands around the pages for what is missing or refused: the frame of the workspace that the address is in, for its members.
 * For everybody else it is the public one, the same as around an address that exists nowhere.
 */
@AnonymousAllowed
public class ErrorFrame extends Div implements RouterLayout, BeforeEnterObserver {

    private final FrameTools tools;
    private @Nullable RouterLayout frame;
    private @Nullable Workspace framed;

    ErrorFrame(FrameTools tools) {
        this.tools = tools;
        addClassName("usht-error-frame");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<WorkspaceHeader> header = header(event.getLocation());
        Workspace workspace = header.map(WorkspaceHeader::workspace).orElse(Workspace.PUBLIC);
        Optional<Workspace> pinned = PinnedWorkspace.of(event.getUI());
        if (pinned.isPresent() && !pinned.get().equals(workspace)) {
            PageReload.load(event);
            return;
        }
        PinnedWorkspace.set(event.getUI(), workspace);
        if (!workspace.equals(framed)) {
            framed = workspace;
            removeAll();
            frame = header.<RouterLayout>map(this::workspaceFrame).orElseGet(this::publicFrame);
        } else if (frame instanceof WorkspaceFrame kept) {
            header.ifPresent(kept::show);
        }
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        if (frame != null) {
            frame.showRouterLayoutContent(content);
        }
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement oldContent) {
        if (frame != null) {
            frame.removeRouterLayoutContent(oldContent);
        }
    }

    private WorkspaceFrame workspaceFrame(WorkspaceHeader header) {
        WorkspaceFrame made = new WorkspaceFrame(tools);
        // First: what it draws is in the language of the page that it stands on.
        add(made);
        made.show(header);
        return made;
    }

    private PublicFrame publicFrame() {
        PublicFrame made = new PublicFrame(tools);
        add(made);
        made.show();
        return made;
    }

    /** The workspace that the address is in, if the person may enter it now. */
    private Optional<WorkspaceHeader> header(Location location) {
        List<String> segments = location.getSegments();
        Optional<Workspace> workspace =
                switch (segments.getFirst()) {
                    case "s" ->
                        segments.size() > 1
                                ? CentreKey.parse(segments.get(1)).map(Workspace::centre)
                                : Optional.empty();
                    case "nasjonal" -> Optional.of(Workspace.NATIONAL);
                    case "plattform" -> Optional.of(Workspace.PLATFORM);
                    default -> Optional.empty();
                };
        return workspace
                .filter(tools.guide()::mayEnter)
                .flatMap(entered -> tools.headers().of(entered, this))
                .filter(header -> header.door() != WorkspaceHeader.Door.SHUT);
    }
}
