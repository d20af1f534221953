package no.usht.shell;

import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RoutePrefix;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import no.usht.access.Role;
import no.usht.tenancy.Workspace;

/** The frame of the operator's workspace; lets in its members only and pins the workspace to the tab. */
@RoutePrefix("plattform")
@PermitAll
public class PlatformLayout extends WorkspaceLayout {

    private final Doorkeeper doorkeeper;

    PlatformLayout(Reception reception) {
        super(reception, Role.Plane.PLATFORM);
        this.doorkeeper = reception.doorkeeper();
    }

    @Override
    Optional<Entrance> entrance(RouteParameters parameters) {
        return Optional.of(new Entrance(
                Workspace.PLATFORM,
                getTranslation("shell.platform.name"),
                getTranslation("shell.platform.detail"),
                doorkeeper.accessibilityDeclaration(),
                Entrance.Door.OPEN,
                "",
                ""));
    }
}
