package no.usht.grant.ui;

import no.usht.access.Permission;
import no.usht.access.Role;
import no.usht.shell.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The grants' place in the directorate's menu. */
@Configuration(proxyBeanMethods = false)
class GrantMenu {

    @Bean
    MenuItem grantsMenuItem() {
        return new MenuItem(Role.Plane.NATIONAL, 110, "grant.menu", GrantYearViews.All.class, Permission.GRANT_READ);
    }
}
