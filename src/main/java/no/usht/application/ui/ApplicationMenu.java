package no.usht.application.ui;

import no.usht.access.Permission;
import no.usht.access.Role;
import no.usht.shell.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of applications in the menu. */
@Configuration(proxyBeanMethods = false)
class ApplicationMenu {

    @Bean
    MenuItem applicationsMenuItem() {
        return new MenuItem(
                Role.Plane.CENTRE,
                28,
                "application.menu.applications",
                ApplicationViews.All.class,
                Permission.APPLICATION_READ);
    }
}
