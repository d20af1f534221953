package no.usht.reach.ui;

import no.usht.access.Permission;
import no.usht.access.Role;
import no.usht.shell.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of the reach in the menu of a centre's workspace. */
@Configuration(proxyBeanMethods = false)
class ReachMenu {

    @Bean
    MenuItem reachMenuItem() {
        return new MenuItem(Role.Plane.CENTRE, 26, "reach.title", ReachView.class, Permission.GATHERING_READ);
    }
}
