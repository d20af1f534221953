package no.usht.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.auth.NavigationAccessControl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** Signing in leads to where somebody was heading in this service, whatever was kept of it. */
class SignInSuccessHandlerTests {

    private final HttpSessionRequestCache requests = new HttpSessionRequestCache();
    private final SignInSuccessHandler handler = new SignInSuccessHandler(requests);
    private final MockHttpSession session = new MockHttpSession();

    SignInSuccessHandlerTests() {
        requests.setMatchingRequestParameterName("");
    }

    @Test
    void leadsToThePageThatWasAskedForOnThisHost() throws Exception {
        MockHttpServletRequest asked = new MockHttpServletRequest("GET", "/s/vestfold");
        asked.setServletPath("/s/vestfold");
        asked.setQueryString("q=a");
        asked.setServerName("evil.example");
        asked.setSession(session);
        requests.saveRequest(asked, new MockHttpServletResponse());
        assertThat(target(answer())).startsWith("/s/vestfold?q=a");
        assertThat(target(answer())).isEqualTo(SignInAddresses.CHOOSE_WORKSPACE);
    }

    @Test
    void leadsToTheViewThatWasAskedFor() throws Exception {
        session.setAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT, "s/vestfold/aktiviteter?q=a");
        session.setAttribute(
                NavigationAccessControl.SESSION_STORED_REDIRECT_ABSOLUTE, "https://evil.example/s/vestfold");
        assertThat(target(answer())).isEqualTo("/s/vestfold/aktiviteter?q=a");
        assertThat(target(answer())).isEqualTo(SignInAddresses.CHOOSE_WORKSPACE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "/evil.example", "\\\\evil.example", "..//evil.example", "logout"})
    void leadsToNothingElse(String view) throws Exception {
        session.setAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT, view);
        assertThat(target(answer())).isIn(SignInAddresses.CHOOSE_WORKSPACE, "/evil.example");
    }

    @Test
    void takesNoAddressFromTheIssuersAnswer() throws Exception {
        MockHttpServletRequest answer = answer();
        answer.addParameter("Saved-url", "https://evil.example/");
        answer.addHeader("Saved-url", "https://evil.example/");
        answer.addHeader("source", "typescript");
        assertThat(target(answer)).isEqualTo(SignInAddresses.CHOOSE_WORKSPACE);
    }

    private MockHttpServletRequest answer() {
        MockHttpServletRequest answer = new MockHttpServletRequest("GET", "/login/oauth2/code/usht");
        answer.setSession(session);
        return answer;
    }

    private String target(MockHttpServletRequest answer) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        handler.onAuthenticationSuccess(answer, response, new TestingAuthenticationToken("somebody", ""));
        return String.valueOf(response.getRedirectedUrl());
    }
}
