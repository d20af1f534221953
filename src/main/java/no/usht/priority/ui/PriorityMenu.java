package no.usht.priority.ui;

import no.usht.access.Permission;
import no.usht.access.Role;
import no.usht.shell.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The priorities' places in the menus. */
@Configuration(proxyBeanMethods = false)
class PriorityMenu {

    @Bean
    MenuItem nationalPrioritiesMenuItem() {
        return new MenuItem(
                Role.Plane.NATIONAL, 100, "priority.menu.national", PriorityListView.class, Permission.PRIORITY_READ);
    }

    @Bean
    MenuItem centrePrioritiesMenuItem() {
        return new MenuItem(
                Role.Plane.CENTRE, 100, "priority.menu.centre", CentrePrioritiesView.class, Permission.PRIORITY_READ);
    }
}
