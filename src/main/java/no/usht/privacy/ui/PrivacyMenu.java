package no.usht.privacy.ui;

import no.usht.access.Permission;
import no.usht.access.Role;
import no.usht.shell.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of personal data in the menu of a centre's workspace. */
@Configuration(proxyBeanMethods = false)
class PrivacyMenu {

    @Bean
    MenuItem privacyMenuItem() {
        return new MenuItem(Role.Plane.CENTRE, 95, "privacy.title", PrivacyView.class, Permission.PRIVACY_MANAGE);
    }
}
