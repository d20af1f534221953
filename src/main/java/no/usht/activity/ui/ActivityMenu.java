package no.usht.activity.ui;

import no.usht.access.Permission;
import no.usht.access.Role;
import no.usht.shell.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ActivityMenu {

    @Bean
    MenuItem activitiesMenuItem() {
        return new MenuItem(
                Role.Plane.CENTRE, 20, "activity.menu.activities", ActivityListView.class, Permission.ACTIVITY_READ);
    }
}
