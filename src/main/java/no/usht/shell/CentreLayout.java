package no.usht.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
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
    private final CentreStanding standing;

    CentreLayout(Reception reception, CentreStanding standing) {
        super(reception, Role.Plane.CENTRE);
        this.doorkeeper = reception.doorkeeper();
        this.standing = standing;
    }

    @Override
    Optional<Entrance> entrance(RouteParameters parameters) {
        return parameters
                .get("centre")
                .flatMap(CentreKey::parse)
                .flatMap(doorkeeper::tenant)
                .map(this::entrance);
    }

    /** Links from before a centre was renamed lead on. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<CentreKey> asked = event.getRouteParameters().get("centre").flatMap(CentreKey::parse);
        Optional<CentreKey> current = asked.flatMap(doorkeeper::currentKey);
        if (current.isPresent() && doorkeeper.mayEnter(Workspace.centre(current.get()))) {
            event.forwardToUrl(event.getLocation()
                    .getPathWithQueryParameters()
                    .replaceFirst("^s/" + asked.get() + "(?=[/?]|$)", "s/" + current.get()));
            return;
        }
        super.beforeEnter(event);
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
                    case SUSPENDED, MERGED -> Entrance.Door.READ_ONLY;
                    case ORDERED, FAILED, CLOSED, DELETED -> Entrance.Door.SHUT;
                },
                standing.notice(tenant, this),
                "s/" + tenant.key() + "/aktiviteter");
    }
}
