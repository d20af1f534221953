package no.usht.decision.ui;

import no.usht.access.Permission;
import no.usht.access.Role;
import no.usht.shell.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The places of cases and letters in the menus. */
@Configuration(proxyBeanMethods = false)
class DecisionMenu {

    @Bean
    MenuItem casesMenuItem() {
        return new MenuItem(
                Role.Plane.NATIONAL, 36, "decision.menu.cases", DecisionViews.Years.class, Permission.CASE_READ);
    }

    @Bean
    MenuItem lettersMenuItem() {
        return new MenuItem(
                Role.Plane.CENTRE, 29, "decision.menu.letters", DecisionViews.Letters.class, Permission.LETTER_READ);
    }
}
