package no.usht.shell;

import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RoutePrefix;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import no.usht.tenancy.Workspace;

/** The frame of the operator's workspace; lets in its members only and pins the workspace to the tab. */
@RoutePrefix("plattform")
@PermitAll
public class PlatformLayout extends WorkspaceLayout {

    private final WorkspaceHeaders headers;

    PlatformLayout(FrameTools tools) {
        super(tools);
        this.headers = tools.headers();
    }

    @Override
    Optional<WorkspaceHeader> header(RouteParameters parameters) {
        return headers.of(Workspace.PLATFORM, this);
    }
}
