package no.usht.shell;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import no.usht.access.Permission;
import no.usht.tenancy.Tenant;
import no.usht.tenancy.Workspace;
import no.usht.uikit.Texts;

/** Knows how the frame shows a workspace. */
@org.springframework.stereotype.Component
class Entrances {

    private final Doorkeeper doorkeeper;
    private final CentreStanding standing;

    Entrances(Doorkeeper doorkeeper, CentreStanding standing) {
        this.doorkeeper = doorkeeper;
        this.standing = standing;
    }

    /** A workspace in the language of that page; empty where there is none. */
    Optional<Entrance> of(Workspace workspace, Component page) {
        return switch (workspace) {
            case Workspace.CentreWorkspace(var key) -> doorkeeper.tenant(key).map(tenant -> centre(tenant, page));
            case Workspace.NationalWorkspace national ->
                Optional.of(
                        common(national, page, "shell.national.name", "shell.national.detail", "nasjonal/aktiviteter"));
            case Workspace.PlatformWorkspace platform ->
                Optional.of(common(platform, page, "shell.platform.name", "shell.platform.detail", ""));
            case Workspace.PublicSite site -> Optional.empty();
        };
    }

    private Entrance common(Workspace workspace, Component page, String name, String detail, String searchPath) {
        return new Entrance(
                workspace,
                page.getTranslation(name),
                page.getTranslation(detail),
                doorkeeper.accessibilityDeclaration(),
                Entrance.Door.OPEN,
                "",
                searchPath);
    }

    private Entrance centre(Tenant tenant, Component page) {
        Workspace workspace = Workspace.centre(tenant.key());
        // Whoever may not read the list would be refused there.
        boolean searches = doorkeeper.permissions(workspace).contains(Permission.ACTIVITY_READ);
        return new Entrance(
                workspace,
                tenant.name(Texts.language().tag()),
                page.getTranslation("shell.municipality", tenant.hostName()),
                tenant.accessibilityDeclaration(),
                switch (tenant.state()) {
                    case ACTIVE -> Entrance.Door.OPEN;
                    case SUSPENDED, MERGED -> Entrance.Door.READ_ONLY;
                    case ORDERED, FAILED, CLOSED, DELETED -> Entrance.Door.SHUT;
                },
                standing.notice(tenant, page),
                searches ? "s/" + tenant.key() + "/aktiviteter" : "");
    }
}
