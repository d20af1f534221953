package no.usht.shell;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.usht.access.Access;
import no.usht.access.CurrentPerson;
import no.usht.access.Permission;
import no.usht.access.Role;
import no.usht.shared.Norwegian;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Tenant;
import no.usht.tenancy.TenantRegistry;
import no.usht.tenancy.Workspace;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Knows who may enter which workspace, and what they see there; what the layouts ask. */
@Component
class WorkspaceAccess {

    private final Access access;
    private final TenantRegistry tenants;
    private final ObjectProvider<MenuItem> menu;
    private final ShellSettings settings;

    WorkspaceAccess(Access access, TenantRegistry tenants, ObjectProvider<MenuItem> menu, ShellSettings settings) {
        this.access = access;
        this.tenants = tenants;
        this.menu = menu;
        this.settings = settings;
    }

    boolean mayEnter(Workspace workspace) {
        return !access.roles(workspace).isEmpty();
    }

    /** Where the person is at home, for the log. */
    String memberships() {
        return "a member of " + access.workspaces().stream().map(Workspace::id).toList();
    }

    Optional<Tenant> tenant(CentreKey key) {
        return tenants.find(key);
    }

    /** The key that a renamed centre has now; empty if it was never renamed. */
    Optional<CentreKey> currentKey(CentreKey former) {
        return tenants.currentKey(former);
    }

    Optional<CurrentPerson> person() {
        return access.person();
    }

    String accessibilityDeclaration() {
        return settings.accessibilityDeclaration();
    }

    /** What the person may do there, over all roles. */
    Set<Permission> permissions(Workspace workspace) {
        Set<Permission> permissions = EnumSet.noneOf(Permission.class);
        access.roles(workspace).forEach(role -> permissions.addAll(role.permissions()));
        return permissions;
    }

    /** The menu of that workspace for somebody with those permissions. */
    List<MenuItem> menu(Workspace workspace, Set<Permission> permissions) {
        return menu.stream()
                .filter(item ->
                        Role.Plane.of(workspace).filter(item.plane()::equals).isPresent()
                                && permissions.contains(item.permission()))
                .sorted(Comparator.comparingInt(MenuItem::order))
                .toList();
    }

    /** Where the person begins there, if that view is the first page of the workspace and not for their role. */
    Optional<Class<? extends com.vaadin.flow.component.Component>> firstInstead(Workspace workspace, Class<?> asked) {
        List<MenuItem> own = menu(workspace, permissions(workspace));
        return menu(workspace, EnumSet.allOf(Permission.class)).stream()
                .findFirst()
                .filter(first -> first.view().equals(asked) && !own.contains(first))
                .flatMap(first -> own.stream().findFirst())
                .map(MenuItem::view);
    }

    /** The centres the person is a member of, by name. */
    List<Tenant> centres(String language) {
        return access.workspaces().stream()
                .filter(Workspace.CentreWorkspace.class::isInstance)
                .flatMap(workspace -> tenants.find(((Workspace.CentreWorkspace) workspace).key()).stream())
                .sorted(Norwegian.by((Tenant tenant) -> tenant.name(language)))
                .toList();
    }

    /** The workspaces of the person that are no centre's. */
    List<Workspace> otherPlanes() {
        return access.workspaces().stream()
                .filter(workspace -> !(workspace instanceof Workspace.CentreWorkspace))
                .toList();
    }
}
