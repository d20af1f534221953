package no.usht.shell;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import no.usht.access.Permission;
import no.usht.tenancy.Tenant;
import no.usht.tenancy.Workspace;
import no.usht.uikit.Texts;

/** Knows how the frame shows a workspace. */
@org.springframework.stereotype.Component
class WorkspaceHeaders {

    private final WorkspaceAccess guide;
    private final CentreStanding standing;

    WorkspaceHeaders(WorkspaceAccess guide, CentreStanding standing) {
        this.guide = guide;
        this.standing = standing;
    }

    /** A workspace in the language of that page; empty where there is none. */
    Optional<WorkspaceHeader> of(Workspace workspace, Component page) {
        return switch (workspace) {
            case Workspace.CentreWorkspace(var key) -> guide.tenant(key).map(tenant -> centre(tenant, page));
            case Workspace.NationalWorkspace national ->
                Optional.of(
                        common(national, page, "shell.national.name", "shell.national.detail", "nasjonal/aktiviteter"));
            case Workspace.PlatformWorkspace platform ->
                Optional.of(common(platform, page, "shell.platform.name", "shell.platform.detail", ""));
            case Workspace.PublicSite site -> Optional.empty();
        };
    }

    private WorkspaceHeader common(Workspace workspace, Component page, String name, String detail, String searchPath) {
        return new WorkspaceHeader(
                workspace,
                page.getTranslation(name),
                page.getTranslation(detail),
                guide.accessibilityDeclaration(),
                WorkspaceHeader.Door.OPEN,
                "",
                searchPath,
                page.getTranslation("shell.search"));
    }

    private WorkspaceHeader centre(Tenant tenant, Component page) {
        Workspace workspace = Workspace.centre(tenant.key());
        // Whoever may not read the list would be refused there.
        boolean searches = guide.permissions(workspace).contains(Permission.ACTIVITY_READ);
        return new WorkspaceHeader(
                workspace,
                tenant.name(Texts.language().tag()),
                page.getTranslation("shell.municipality", tenant.hostName()),
                tenant.accessibilityDeclaration(),
                switch (tenant.state()) {
                    case ACTIVE -> WorkspaceHeader.Door.OPEN;
                    case SUSPENDED, MERGED -> WorkspaceHeader.Door.READ_ONLY;
                    case FAILED, CLOSED, DELETED -> WorkspaceHeader.Door.SHUT;
                },
                standing.notice(tenant, page),
                searches ? "s/" + tenant.key() + "/" + SearchBox.CENTRE : "",
                page.getTranslation("shell.search.centre"));
    }
}
