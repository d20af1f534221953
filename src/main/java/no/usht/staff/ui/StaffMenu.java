package no.usht.staff.ui;

import no.usht.access.Permission;
import no.usht.access.Role;
import no.usht.shell.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The staff's place in the menu of a centre's workspace. */
@Configuration(proxyBeanMethods = false)
class StaffMenu {

    @Bean
    MenuItem staffMenuItem() {
        return new MenuItem(Role.Plane.CENTRE, 50, "staff.members.title", StaffViews.All.class, Permission.STAFF_READ);
    }
}
