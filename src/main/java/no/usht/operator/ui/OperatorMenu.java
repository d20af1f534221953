package no.usht.operator.ui;

import no.usht.access.Permission;
import no.usht.access.Role;
import no.usht.shell.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tenants' place in the operator's menu. */
@Configuration(proxyBeanMethods = false)
class OperatorMenu {

    @Bean
    MenuItem newCentreMenuItem() {
        return new MenuItem(
                Role.Plane.PLATFORM, 20, "operator.menu.new", NewCentreView.class, Permission.TENANT_MANAGE);
    }

    @Bean
    MenuItem tenantsMenuItem() {
        return new MenuItem(
                Role.Plane.PLATFORM, 0, "operator.menu.tenants", TenantListView.class, Permission.TENANT_READ);
    }
}
