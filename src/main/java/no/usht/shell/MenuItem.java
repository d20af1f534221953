package no.usht.shell;

import com.vaadin.flow.component.Component;
import java.util.Set;
import no.usht.access.Permission;
import no.usht.access.Role;

/**
 * A place in a workspace's menu; modules contribute theirs as beans.
 *
 * @param labelKey translation key of its text
 * @param order 0 for the workspace's first page, else lower stands higher; 100 and more stand below the line
 * @param permission what a person needs to see it
 * @param carried parameters of the address that go along to the other places that name them too
 */
public record MenuItem(
        Role.Plane plane,
        int order,
        String labelKey,
        Class<? extends Component> view,
        Permission permission,
        Set<String> carried) {

    /** A place that stands by itself. */
    public MenuItem(
            Role.Plane plane, int order, String labelKey, Class<? extends Component> view, Permission permission) {
        this(plane, order, labelKey, view, permission, Set.of());
    }

    static final int BELOW_THE_LINE = 100;
}
