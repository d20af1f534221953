package no.usht.shell;

import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RoutePrefix;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import no.usht.access.Role;
import no.usht.tenancy.Workspace;

/** The frame of the directorate's workspace; lets in its members only and pins the workspace to the tab. */
@RoutePrefix("nasjonal")
@PermitAll
public class NationalLayout extends WorkspaceLayout {

    private final Doorkeeper doorkeeper;

    NationalLayout(Reception reception) {
        super(reception, Role.Plane.NATIONAL);
        this.doorkeeper = reception.doorkeeper();
    }

    @Override
    Optional<Entrance> entrance(RouteParameters parameters) {
        return Optional.of(new Entrance(
                Workspace.NATIONAL,
                getTranslation("shell.national.name"),
                getTranslation("shell.national.detail"),
                doorkeeper.accessibilityDeclaration(),
                Entrance.Door.OPEN,
                "",
                "nasjonal/aktiviteter"));
    }
}
