package no.usht.shell;

import com.vaadin.flow.component.Component;
import no.usht.access.Permission;
import no.usht.access.Role;

/**
 * A place in a workspace's menu; modules contribute theirs as beans.
 *
 * @param labelKey translation key of its text
 * @param order 0 for the workspace's first page, else lower stands higher; 100 and more stand below the line
 * @param permission what a person needs to see it
 */
public record MenuItem(
        Role.Plane plane, int order, String labelKey, Class<? extends Component> view, Permission permission) {

    static final int BELOW_THE_LINE = 100;
}
