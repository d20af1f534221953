package no.usht.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Workspace;

/** The layout of the public pages; pins the public site to the tab. */
@AnonymousAllowed
public class PublicLayout extends PublicFrame implements BeforeEnterObserver {

    PublicLayout(FrameTools tools) {
        super(tools);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Workspace> pinned = PinnedWorkspace.of(event.getUI());
        if (pinned.isPresent() && !pinned.get().equals(Workspace.PUBLIC)) {
            PageReload.load(event);
            return;
        }
        PinnedWorkspace.set(event.getUI(), Workspace.PUBLIC);
        show();
    }

    /** Says in the footer whom to turn to about a page that a centre's host answers for, and its declaration; until the next page. */
    public void answeredBy(CentreKey centre, String accessibilityDeclaration) {
        footOf(centre, accessibilityDeclaration);
    }
}
