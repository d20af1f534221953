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

    private final Doorkeeper doorkeeper;
    private final Entrances entrances;

    CentreLayout(Reception reception) {
        super(reception);
        this.doorkeeper = reception.doorkeeper();
        this.entrances = reception.entrances();
    }

    @Override
    Optional<Entrance> entrance(RouteParameters parameters) {
        return parameters
                .get("centre")
                .flatMap(CentreKey::parse)
                .flatMap(key -> entrances.of(Workspace.centre(key), this));
    }

    /** Links from before a centre was renamed lead on. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<CentreKey> asked = event.getRouteParameters().get("centre").flatMap(CentreKey::parse);
        Optional<CentreKey> current = asked.flatMap(doorkeeper::currentKey);
        if (current.isPresent() && doorkeeper.mayEnter(Workspace.centre(current.get()))) {
            LocalPath.of(event.getLocation())
                    .map(path -> path.href().replaceFirst("/s/" + asked.get() + "(?=[/?]|$)", "/s/" + current.get()))
                    .ifPresentOrElse(event::forwardToUrl, () -> event.rerouteToError(NotFoundException.class));
            return;
        }
        super.beforeEnter(event);
    }
}
