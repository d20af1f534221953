package no.usht.gathering.ui;

import no.usht.access.Permission;
import no.usht.access.Role;
import no.usht.shell.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The places of gatherings and participants in the menu of a centre's workspace. */
@Configuration(proxyBeanMethods = false)
class GatheringMenu {

    @Bean
    MenuItem gatheringsMenuItem() {
        return new MenuItem(
                Role.Plane.CENTRE,
                22,
                "gathering.gatherings.title",
                GatheringViews.All.class,
                Permission.GATHERING_READ);
    }

    @Bean
    MenuItem participantsMenuItem() {
        return new MenuItem(
                Role.Plane.CENTRE,
                24,
                "gathering.participants.title",
                ParticipantViews.All.class,
                Permission.PARTICIPANT_READ);
    }
}
