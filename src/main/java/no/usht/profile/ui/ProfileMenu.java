package no.usht.profile.ui;

import no.usht.access.Permission;
import no.usht.access.Role;
import no.usht.centre.ProfilePage;
import no.usht.shell.MenuItem;
import no.usht.shell.Places;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The profile's place in the menu of a centre's workspace, and where else it is asked for. */
@Configuration(proxyBeanMethods = false)
class ProfileMenu {

    @Bean
    MenuItem profileMenuItem() {
        return new MenuItem(
                Role.Plane.CENTRE, 110, "profile.one.title", ProfileViews.Own.class, Permission.CENTRE_READ);
    }

    @Bean
    ProfilePage profilePage() {
        return () -> Places.href(ProfileViews.Own.class);
    }
}
