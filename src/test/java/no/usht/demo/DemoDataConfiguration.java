package no.usht.demo;

import java.time.Clock;
import no.usht.access.DemoLeaders;
import no.usht.activity.DemoRegister;
import no.usht.application.DemoApplicationRows;
import no.usht.assignment.DemoAssignmentRows;
import no.usht.decision.DemoDecisionRows;
import no.usht.gathering.DemoGatheringRows;
import no.usht.publication.DemoPublications;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/**
 * Loads the demo's activities at start; the run imports it.
 *
 * <p>No {@code @Configuration} on purpose: the application scans this package in tests, and must not take it for its own.
 */
@Import({
    DemoLeaders.class,
    DemoPublications.class,
    DemoRegister.class,
    DemoGatheringRows.class,
    DemoApplicationRows.class,
    DemoDecisionRows.class,
    DemoActivityLoader.class,
    DemoPlanLoader.class,
    DemoProfileLoader.class,
    DemoGrantLoader.class,
    DemoAssignmentRows.class,
    DemoLetterLoader.class,
    DemoDecisionLoader.class,
    DemoDataLoader.class
})
class DemoDataConfiguration {

    @Bean
    @Primary
    static DemoClock demoClock() {
        return new DemoClock(Clock.systemUTC());
    }
}
