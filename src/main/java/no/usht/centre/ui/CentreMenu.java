package no.usht.centre.ui;

import no.usht.access.Permission;
import no.usht.access.Role;
import no.usht.shell.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The centre's places in the menu of its workspace. */
@Configuration(proxyBeanMethods = false)
class CentreMenu {

    @Bean
    MenuItem centreOverviewMenuItem() {
        return new MenuItem(
                Role.Plane.CENTRE, 0, "centre.menu.overview", CentreOverviewView.class, Permission.CENTRE_READ);
    }

    @Bean
    MenuItem partnersMenuItem() {
        return new MenuItem(
                Role.Plane.CENTRE, 30, "centre.partners.title", PartnerViews.All.class, Permission.PARTNER_READ);
    }

    @Bean
    MenuItem localContactsMenuItem() {
        return new MenuItem(
                Role.Plane.CENTRE,
                40,
                "centre.localContacts.title",
                LocalContactViews.All.class,
                Permission.CONTACT_READ);
    }
}
