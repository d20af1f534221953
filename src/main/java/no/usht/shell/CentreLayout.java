package no.usht.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RoutePrefix;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import no.usht.access.LocalPath;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Workspace;

/** The frame of a centre's workspace; lets in its members only and pins the workspace to the tab. */
@RoutePrefix("s/:centre")
@PermitAll
public class CentreLayout extends WorkspaceLayout {

    private final WorkspaceAccess guide;
    private final WorkspaceHeaders headers;

    CentreLayout(FrameTools tools) {
        super(tools);
        this.guide = tools.guide();
        this.headers = tools.headers();
    }

    @Override
    Optional<WorkspaceHeader> header(RouteParameters parameters) {
        return parameters
                .get("centre")
                .flatMap(CentreKey::parse)
                .flatMap(key -> headers.of(Workspace.centre(key), this));
    }

    /** Links from before a centre was renamed lead on. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<CentreKey> asked = event.getRouteParameters().get("centre").flatMap(CentreKey::parse);
        Optional<CentreKey> current = asked.flatMap(guide::currentKey);
        if (current.isPresent() && guide.mayEnter(Workspace.centre(current.get()))) {
            LocalPath.of(event.getLocation())
                    .map(path -> path.href().replaceFirst("/s/" + asked.get() + "(?=[/?]|$)", "/s/" + current.get()))
                    .ifPresentOrElse(event::forwardToUrl, () -> event.rerouteToError(NotFoundException.class));
            return;
        }
        super.beforeEnter(event);
    }
}
