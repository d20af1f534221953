package no.usht.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Only a page of this service becomes the way back. */
class SessionEndedReferrerTests {

    @Test
    void takesThePageThatThePersonWasOn() throws Exception {
        assertThat(redirectFrom("https://usht.example.org/s/vestfold/aktiviteter?q=l%C3%A6ring"))
                .isEqualTo("/okt-utlopt?retur=%2Fs%2Fvestfold%2Faktiviteter%3Fq%3Dl%25C3%25A6ring");
    }

    @Test
    void takesNoPageOfAnotherOrigin() throws Exception {
        assertThat(redirectFrom("https://example.org/s/vestfold")).isNull();
        assertThat(redirectFrom("http://usht.example.org/s/vestfold")).isNull();
        assertThat(redirectFrom("https://usht.example.org:8443/s/vestfold")).isNull();
        assertThat(redirectFrom("https://usht.example.org//example.org")).isNull();
        assertThat(redirectFrom("not an address")).isNull();
        assertThat(redirectFrom(null)).isNull();
    }

    @Test
    void doesNotLeadRoundInCircles() throws Exception {
        assertThat(redirectFrom("https://usht.example.org/okt-utlopt")).isNull();
        assertThat(redirectFrom("https://usht.example.org/logout")).isNull();
    }

    private static @Nullable String redirectFrom(@Nullable String referrer) throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", SignInAddresses.SESSION_ENDED);
        request.setServletPath(SignInAddresses.SESSION_ENDED);
        request.setScheme("https");
        request.setServerName("usht.example.org");
        request.setServerPort(443);
        if (referrer != null) {
            request.addHeader("Referer", referrer);
        }
        MockHttpServletResponse response = new MockHttpServletResponse();
        new SessionEndedReferrer().doFilter(request, response, new MockFilterChain());
        return response.getRedirectedUrl();
    }
}
