package no.usht.shell;

import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RoutePrefix;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import no.usht.access.Role;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Tenant;
import no.usht.tenancy.Workspace;
import no.usht.uikit.Texts;

/** The frame of a centre's workspace; lets in its members only and pins the workspace to the tab. */
@RoutePrefix("s/:centre")
@PermitAll
public class CentreLayout extends WorkspaceLayout {

    private final Doorkeeper doorkeeper;

    CentreLayout(Reception reception) {
        super(reception, Role.Plane.CENTRE);
        this.doorkeeper = reception.doorkeeper();
    }

    @Override
    Optional<Entrance> entrance(RouteParameters parameters) {
        return parameters
                .get("centre")
                .flatMap(CentreKey::parse)
                .flatMap(doorkeeper::tenant)
                .map(this::entrance);
    }

    private Entrance entrance(Tenant tenant) {
        String language = Texts.language().tag();
        return new Entrance(
                Workspace.centre(tenant.key()),
                tenant.name(language),
                getTranslation("shell.municipality", tenant.hostName()),
                tenant.accessibilityDeclaration(),
                switch (tenant.state()) {
                    case ACTIVE -> Entrance.Door.OPEN;
                    case SUSPENDED -> Entrance.Door.READ_ONLY;
                    case ORDERED, FAILED, CLOSED -> Entrance.Door.SHUT;
                },
                "s/" + tenant.key() + "/aktiviteter");
    }
}
