package no.usht.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import no.usht.edge.Visits.Answer;
import no.usht.edge.Visits.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
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
        assertThat(visits.begin("192.0.2.1", false)).isEqualTo(new Answer.Refused(HttpStatus.TOO_MANY_REQUESTS));
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
    void keepsAPlaceForWhoeverSignsInWhereItsNeighboursTookAllOfTheirs() {
        fill("192.0.2.1", EACH);
        Visit kept = (Visit) visits.begin("192.0.2.1", true);
        assertThat(visits.begin("192.0.2.1", true)).isEqualTo(new Answer.Refused(HttpStatus.TOO_MANY_REQUESTS));
        // It is none of those that visitors have.
        fill("192.0.2.2", EACH);
        kept.end();
        assertThat(visits.begin("192.0.2.3", false)).isEqualTo(new Answer.Refused(HttpStatus.SERVICE_UNAVAILABLE));
        assertThat(visits.begin("192.0.2.1", true)).isInstanceOf(Visit.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.3.7", "172.16.0.1", "192.168.1.1", "::ffff:10.0.3.7", "fd00::7"})
    void hasNoLimitForAPrivateAddressBehindWhichThereAreMany(String proxy) {
        fill(proxy, ALL);
        assertThat(visits.begin(proxy, false)).isEqualTo(new Answer.Refused(HttpStatus.SERVICE_UNAVAILABLE));
        assertThat(visits.begin(proxy, true)).isInstanceOf(Visit.class);
        assertThat(visits.begin(proxy, true)).isInstanceOf(Visit.class);
        assertThat(visits.begin(proxy, true)).isEqualTo(new Answer.Refused(HttpStatus.SERVICE_UNAVAILABLE));
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void saysOnceThatAProxyIsNotKnown(CapturedOutput output) {
        fill("10.0.3.7", EACH);
        assertThat(output).doesNotContain("usht.edge.trusted-proxies");
        fill("10.0.3.7", EACH);
        assertThat(output.toString().lines().filter(line -> line.contains("usht.edge.trusted-proxies")))
                .singleElement()
                .asString()
                .contains("10.0.3.7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "::1", "no address", "11.0.0.1", "fe80::1"})
    void hasALimitForEveryOther(String client) {
        fill(client, EACH);
        assertThat(visits.begin(client, false)).isEqualTo(new Answer.Refused(HttpStatus.TOO_MANY_REQUESTS));
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
        return BoundSettingsBuilder.builder()
                .query(200)
                .parameter(50)
                .visitorMessage(DataSize.ofBytes(100))
                .personMessage(DataSize.ofBytes(1_000))
                .visits(visits)
                .visitsPerClient(visitsPerClient)
                .visitLife(Duration.ofMinutes(10))
                .visitorPages(3)
                .personPages(20)
                .build();
    }
}
