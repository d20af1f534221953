package no.usht.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.servlet.FilterChain;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

class VisitsFilterTests {

    private static final int EACH = 2;

    private static final FilterChain BEGINS_A_SESSION =
            (request, response) -> ((MockHttpServletRequest) request).getSession(true);
    private static final FilterChain BEGINS_NONE = (request, response) -> {};
    private static final FilterChain SIGNS_IN = (request, response) -> ((MockHttpServletRequest) request)
            .getSession(true)
            .setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, "somebody");

    private final Visits visits = new Visits(VisitsTests.bounds(8, EACH), new SimpleMeterRegistry());
    private final VisitsFilter filter = new VisitsFilter(visits, VisitsTests.bounds(8, EACH));

    @Test
    void countsAVisitUntilItsSessionEnds() throws Exception {
        MockHttpServletRequest first = request("/");
        assertThat(status(first, BEGINS_A_SESSION)).isEqualTo(200);
        assertThat(status(request("/"), BEGINS_A_SESSION)).isEqualTo(200);
        assertThat(status(request("/"), BEGINS_A_SESSION)).isEqualTo(429);
        session(first).invalidate();
        assertThat(status(request("/"), BEGINS_A_SESSION)).isEqualTo(200);
    }

    @Test
    void countsNoRequestThatBeginsNoSession() throws Exception {
        for (int i = 0; i < 2 * EACH; i++) {
            assertThat(status(request("/senter/oppland"), BEGINS_NONE)).isEqualTo(200);
        }
        assertThat(visits.open()).isZero();
    }

    @Test
    void givesThePlaceBackWhenThePageFails() {
        FilterChain fails = (request, response) -> {
            throw new IllegalStateException("The page fails");
        };
        assertThat(catchThrowable(() -> status(request("/"), fails))).isInstanceOf(IllegalStateException.class);
        assertThat(visits.open()).isZero();
    }

    @Test
    void forgetsInAMinuteWhoseScriptNeverAsksAndInMinutesWhoeverIsOnTheWayIn() throws Exception {
        MockHttpServletRequest robot = request("/");
        status(robot, BEGINS_A_SESSION);
        assertThat(session(robot).getMaxInactiveInterval()).isEqualTo(60);
        MockHttpServletRequest person = request("/s/vestfold");
        status(person, BEGINS_A_SESSION);
        assertThat(session(person).getMaxInactiveInterval()).isEqualTo(600);
    }

    @Test
    void givesThePlaceBackAtSignInAndLeavesPeopleTheirHalfHour() throws Exception {
        MockHttpServletRequest entering = request("/s/vestfold");
        status(entering, BEGINS_A_SESSION);
        assertThat(visits.open()).isOne();
        MockHttpServletRequest answer = request("/login/oauth2/code/usht");
        answer.setSession(session(entering));
        status(answer, SIGNS_IN);
        assertThat(visits.open()).isZero();
        assertThat(session(answer).getMaxInactiveInterval())
                .isEqualTo(60 * answer.getServletContext().getSessionTimeout());
    }

    @Test
    void letsThePartsOfARefusedPageThroughButNoVisitWithThem() throws Exception {
        status(request("/"), BEGINS_A_SESSION);
        status(request("/"), BEGINS_A_SESSION);
        assertThat(status(request("/styles.css"), BEGINS_NONE)).isEqualTo(200);
        MockHttpServletRequest sly = request("/VAADIN/x");
        status(sly, BEGINS_A_SESSION);
        assertThat(sly.getSession(false)).isNull();
        assertThat(visits.open()).isEqualTo(EACH);
    }

    @Test
    void countsASessionThatAFailedRequestLeavesBehind() {
        FilterChain beginsAndFails = (request, response) -> {
            BEGINS_A_SESSION.doFilter(request, response);
            throw new IllegalStateException("Vaadin can't read the address");
        };
        for (int i = 0; i < EACH; i++) {
            MockHttpServletRequest post = posted();
            assertThat(catchThrowable(() -> status(post, beginsAndFails))).isInstanceOf(IllegalStateException.class);
            assertThat(session(post).getMaxInactiveInterval()).isEqualTo(60);
        }
        assertThat(visits.open()).isEqualTo(EACH);
        MockHttpServletRequest oneMore = posted();
        assertThat(catchThrowable(() -> status(oneMore, beginsAndFails))).isInstanceOf(IllegalStateException.class);
        assertThat(oneMore.getSession(false)).isNull();
        assertThat(visits.open()).isEqualTo(EACH);
    }

    @Test
    void countsWhoeverSignsOutAndIsGivenANewSession() throws Exception {
        MockHttpServletRequest leaving = posted();
        SIGNS_IN.doFilter(leaving, new MockHttpServletResponse());
        status(leaving, (request, response) -> {
            session(leaving).invalidate();
            BEGINS_A_SESSION.doFilter(request, response);
        });
        assertThat(visits.open()).isOne();
        session(leaving).invalidate();
        assertThat(visits.open()).isZero();
    }

    @Test
    void countsAVisitorOnceHoweverMuchIsAsked() throws Exception {
        MockHttpServletRequest first = request("/");
        status(first, BEGINS_A_SESSION);
        MockHttpServletRequest again = posted();
        again.setSession(session(first));
        status(again, BEGINS_NONE);
        assertThat(visits.open()).isOne();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/styles.css", "/places.js", "/fonts/a.woff2", "/aura/aura.css", "/favicon.svg", "/VAADIN/a.js"})
    void takesNoPlaceForTheFilesOfAPage(String file) throws Exception {
        List<Integer> openMeanwhile = new ArrayList<>();
        assertThat(status(request(file), (request, response) -> openMeanwhile.add(visits.open())))
                .isEqualTo(200);
        assertThat(openMeanwhile).containsExactly(0);
    }

    private static MockHttpServletRequest posted() {
        MockHttpServletRequest request = request("/");
        request.setMethod("POST");
        return request;
    }

    private int status(MockHttpServletRequest request, FilterChain page) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        filter.doFilter(request, response, page);
        if (response.getStatus() == 429) {
            assertThat(response.getHeader("Retry-After")).isEqualTo("60");
        }
        return response.getStatus();
    }

    private static MockHttpServletRequest request(String path) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setRemoteAddr("192.0.2.1");
        return request;
    }

    private static MockHttpSession session(MockHttpServletRequest request) {
        return (MockHttpSession) Objects.requireNonNull(request.getSession(false));
    }
}
