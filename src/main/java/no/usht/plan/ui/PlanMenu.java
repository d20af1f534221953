package no.usht.plan.ui;

import no.usht.access.Permission;
import no.usht.access.Role;
import no.usht.shell.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The places of plans in the menu of a centre's workspace. */
@Configuration(proxyBeanMethods = false)
class PlanMenu {

    @Bean
    MenuItem plansMenuItem() {
        return new MenuItem(Role.Plane.CENTRE, 24, "plan.menu.plans", ActionPlanViews.All.class, Permission.PLAN_READ);
    }

    @Bean
    MenuItem strategiesMenuItem() {
        return new MenuItem(
                Role.Plane.CENTRE, 26, "plan.menu.strategies", StrategyViews.All.class, Permission.PLAN_READ);
    }
}
