package no.usht.people.ui;

import no.usht.access.Permission;
import no.usht.access.Role;
import no.usht.shell.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The people's place in the menus. */
@Configuration(proxyBeanMethods = false)
class PeopleMenu {

    private static final int LAST_ABOVE_THE_LINE = 90;
    private static final int BELOW_THE_LINE = 120;

    @Bean
    MenuItem awaitedWorkMenuItem() {
        return new MenuItem(
                Role.Plane.CENTRE,
                LAST_ABOVE_THE_LINE,
                "people.awaited.menu",
                AwaitedWorkView.class,
                Permission.AWAITED_READ);
    }

    @Bean
    MenuItem centrePeopleMenuItem() {
        return new MenuItem(
                Role.Plane.CENTRE, BELOW_THE_LINE, "people.menu", CentrePeopleView.class, Permission.PEOPLE_READ);
    }

    @Bean
    MenuItem nationalPeopleMenuItem() {
        return new MenuItem(
                Role.Plane.NATIONAL, BELOW_THE_LINE, "people.menu", NationalPeopleView.class, Permission.PEOPLE_READ);
    }

    @Bean
    MenuItem platformPeopleMenuItem() {
        return new MenuItem(
                Role.Plane.PLATFORM, BELOW_THE_LINE, "people.menu", PlatformPeopleView.class, Permission.PEOPLE_READ);
    }
}
