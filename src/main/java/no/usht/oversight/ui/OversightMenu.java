package no.usht.oversight.ui;

import no.usht.access.Permission;
import no.usht.access.Role;
import no.usht.shell.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The directorate's views of what was handed over, in the menu of its workspace. */
@Configuration(proxyBeanMethods = false)
class OversightMenu {

    @Bean
    MenuItem nationalOverviewMenuItem() {
        return new MenuItem(
                Role.Plane.NATIONAL,
                0,
                "oversight.menu.overview",
                OverviewView.class,
                Permission.OVERSIGHT_READ,
                FigureAddress.CARRIED);
    }

    @Bean
    MenuItem publishedListMenuItem() {
        return new MenuItem(
                Role.Plane.NATIONAL,
                20,
                "oversight.menu.activities",
                PublishedListView.class,
                Permission.OVERSIGHT_READ,
                FigureAddress.CARRIED);
    }

    @Bean
    MenuItem coverageMenuItem() {
        return new MenuItem(
                Role.Plane.NATIONAL,
                30,
                "oversight.menu.coverage",
                CoverageView.class,
                Permission.OVERSIGHT_READ,
                FigureAddress.CARRIED);
    }

    @Bean
    MenuItem collaborationMenuItem() {
        return new MenuItem(
                Role.Plane.NATIONAL,
                40,
                "oversight.menu.collaboration",
                CollaborationView.class,
                Permission.OVERSIGHT_READ,
                FigureAddress.CARRIED);
    }
}
