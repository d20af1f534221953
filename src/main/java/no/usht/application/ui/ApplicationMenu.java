package no.usht.application.ui;

import no.usht.access.Permission;
import no.usht.access.Role;
import no.usht.shell.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The places of applications in the menus. */
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

    @Bean
    MenuItem receivedMenuItem() {
        return new MenuItem(
                Role.Plane.NATIONAL,
                36,
                "application.menu.applications",
                ApplicationViews.ReceivedOfYears.class,
                Permission.CASE_READ);
    }
}
