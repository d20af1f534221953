package no.usht.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;

/** Signing in leads to nowhere that the issuer's answer names; where it leads else is kept by {@link SignInsUnderWay}. */
class SignInSuccessHandlerTests {

    @Test
    void takesNoAddressFromTheIssuersAnswer() throws Exception {
        MockHttpServletRequest answer = new MockHttpServletRequest("GET", "/login/oauth2/code/usht");
        answer.addParameter("Saved-url", "https://evil.example/");
        answer.addHeader("Saved-url", "https://evil.example/");
        answer.addHeader("source", "typescript");
        MockHttpServletResponse response = new MockHttpServletResponse();
        new SignInSuccessHandler()
                .onAuthenticationSuccess(answer, response, new TestingAuthenticationToken("somebody", ""));
        assertThat(response.getRedirectedUrl()).isEqualTo(SignInAddresses.CHOOSE_WORKSPACE);
    }
}
