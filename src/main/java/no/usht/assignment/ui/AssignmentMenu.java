package no.usht.assignment.ui;

import no.usht.access.Permission;
import no.usht.access.Role;
import no.usht.shell.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The assignment letters' places in the menus. */
@Configuration(proxyBeanMethods = false)
class AssignmentMenu {

    @Bean
    MenuItem assignmentLettersMenuItem() {
        return new MenuItem(
                Role.Plane.NATIONAL,
                102,
                "assignment.menu",
                AssignmentLetterViews.All.class,
                Permission.ASSIGNMENT_DRAFT_READ);
    }

    @Bean
    MenuItem receivedLettersMenuItem() {
        return new MenuItem(
                Role.Plane.CENTRE, 102, "assignment.menu", ReceivedViews.All.class, Permission.ASSIGNMENT_READ);
    }
}
