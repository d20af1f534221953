package no.usht.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import no.usht.edge.Visits.Answer;
import no.usht.edge.Visits.Visit;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;

class VisitsTests {

    private static final int ALL = 8;
    private static final int EACH = 4;

    private final BoundSettings bounds = bounds(ALL, EACH);
    private final Visits visits = new Visits(bounds, new SimpleMeterRegistry());

    @Test
    void refusesMoreFromOneClientAndGoesOnForOthers() {
        fill("192.0.2.1", EACH);
        assertThat(visits.begin("192.0.2.1", true)).isEqualTo(new Answer.Refused(HttpStatus.TOO_MANY_REQUESTS));
        assertThat(visits.begin("192.0.2.2", false)).isInstanceOf(Visit.class);
    }

    @Test
    void takesANetworkOfIpv6ForOneClient() {
        fill("2001:db8:1:2::1", EACH - 1);
        fill("2001:db8:1:2:ffff:ffff:ffff:ffff", 1);
        assertThat(visits.begin("2001:db8:1:2::17", false)).isEqualTo(new Answer.Refused(HttpStatus.TOO_MANY_REQUESTS));
        assertThat(visits.begin("2001:db8:1:3::1", false)).isInstanceOf(Visit.class);
    }

    @Test
    void keepsPlacesForThoseWhoSignIn() {
        fill("192.0.2.1", EACH);
        fill("192.0.2.2", EACH);
        assertThat(visits.begin("192.0.2.3", false)).isEqualTo(new Answer.Refused(HttpStatus.SERVICE_UNAVAILABLE));
        assertThat(visits.begin("192.0.2.3", true)).isInstanceOf(Visit.class);
        // No client takes all of them.
        assertThat(visits.begin("192.0.2.3", true)).isEqualTo(new Answer.Refused(HttpStatus.SERVICE_UNAVAILABLE));
        assertThat(visits.begin("192.0.2.4", true)).isInstanceOf(Visit.class);
        assertThat(visits.begin("192.0.2.5", true)).isEqualTo(new Answer.Refused(HttpStatus.SERVICE_UNAVAILABLE));
    }

    @Test
    void givesAPlaceBackOnce() {
        Visit visit = (Visit) visits.begin("192.0.2.1", false);
        fill("192.0.2.1", EACH - 1);
        visit.end();
        visit.end();
        assertThat(visits.open()).isEqualTo(EACH - 1);
        fill("192.0.2.1", 1);
        assertThat(visits.begin("192.0.2.1", false)).isInstanceOf(Answer.Refused.class);
    }

    @Test
    void leavesAVisitorOnePageOnceHalfOfThePlacesAreTaken() {
        assertThat(bounds.pagesOfAVisitor(ALL / 2)).isEqualTo(3);
        assertThat(bounds.pagesOfAVisitor(ALL / 2 + 1)).isOne();
    }

    @Test
    void hasAsManyPlacesAsTheHeapCanHoldUnlessToldOtherwise() {
        BoundSettings byHeap = bounds(0, 0);
        assertThat(byHeap.visits()).isGreaterThanOrEqualTo(40);
        assertThat(byHeap.visits() * 2_500_000L)
                .isLessThanOrEqualTo(Math.max(100_000_000L, Runtime.getRuntime().maxMemory()));
        assertThat(byHeap.visitsPerClient()).isEqualTo(byHeap.visits() / 4);
    }

    private void fill(String client, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(visits.begin(client, false)).isInstanceOf(Visit.class);
        }
    }

    static BoundSettings bounds(int visits, int visitsPerClient) {
        return new BoundSettings(
                200,
                50,
                DataSize.ofBytes(100),
                DataSize.ofBytes(1_000),
                visits,
                visitsPerClient,
                Duration.ofMinutes(10),
                3,
                20);
    }
}
