package no.usht.onboarding.ui;

import no.usht.access.Permission;
import no.usht.access.Role;
import no.usht.shell.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tenants' place in the operator's menu. */
@Configuration(proxyBeanMethods = false)
class OnboardingMenu {

    @Bean
    MenuItem newCentreMenuItem() {
        return new MenuItem(
                Role.Plane.PLATFORM, 20, "onboarding.menu.new", NewCentreView.class, Permission.TENANT_MANAGE);
    }

    @Bean
    MenuItem tenantsMenuItem() {
        return new MenuItem(
                Role.Plane.PLATFORM, 0, "onboarding.menu.tenants", TenantListView.class, Permission.TENANT_READ);
    }
}
