package no.usht.guidance.ui;

import no.usht.access.Permission;
import no.usht.access.Role;
import no.usht.shell.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The place of guidance in the menu of a centre's workspace. */
@Configuration(proxyBeanMethods = false)
class GuidanceMenu {

    @Bean
    MenuItem guidanceMenuItem() {
        return new MenuItem(
                Role.Plane.CENTRE, 26, "guidance.entries.title", GuidanceViews.All.class, Permission.GUIDANCE_READ);
    }
}
