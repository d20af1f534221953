package no.usht.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** An answer that signs nobody in stops only whom it concerns: whoever lost a session begins again, once. */
class SignInFailureHandlerTests {

    private static final String UNKNOWN = "authorization_request_not_found";
    private static final String FAILED = "/innlogging-feilet?grunn=refused";

    private final SignInFailureHandler handler = new SignInFailureHandler();
    private final MockHttpSession session = new MockHttpSession();

    @Test
    void beginsAgainWhereTheSessionIsGone() throws Exception {
        Cookie kept = remembered("state", "/s/vestfold/folk?fra=lenke", false).getFirst();
        assertThat(kept.isHttpOnly()).isTrue();
        assertThat(kept.getPath()).isEqualTo("/login/oauth2/code/");
        assertThat(kept.getMaxAge()).isPositive();
        assertThat(kept.getAttribute("SameSite")).isEqualTo("Lax");

        MockHttpServletResponse response = fail(answer("state", kept), UNKNOWN);
        assertThat(response.getRedirectedUrl()).isEqualTo("/logg-inn?til=%2Fs%2Fvestfold%2Ffolk%3Ffra%3Dlenke&igjen");
        assertThat(Objects.requireNonNull(response.getCookie(kept.getName())).getMaxAge())
                .isZero();
    }

    @Test
    void beginsAgainOnce() throws Exception {
        assertThat(remembered("state", "/s/vestfold", true)).isEmpty();
        assertThat(fail(answer("state"), UNKNOWN).getRedirectedUrl()).isEqualTo(FAILED);
    }

    @Test
    void beginsNothingForAnAnswerThatThisBrowserDidNotAskFor() throws Exception {
        Cookie kept = remembered("state", "/s/vestfold", false).getFirst();
        assertThat(fail(answer("another", kept), UNKNOWN).getRedirectedUrl()).isEqualTo(FAILED);
        MockHttpServletRequest stateless = answer("", kept);
        stateless.removeParameter("state");
        assertThat(fail(stateless, UNKNOWN).getRedirectedUrl()).isEqualTo(FAILED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aHR0cHM6Ly9ldmlsLmV4YW1wbGU", // https://evil.example
                "Ly9ldmlsLmV4YW1wbGU", // //evil.example
                "L2xvZ291dA", // /logout
                "%%%",
                ""
            })
    void leadsNowhereElseWhateverTheBrowserRemembers(String value) throws Exception {
        Cookie forged = remembered("state", "/s/vestfold", false).getFirst();
        forged.setValue(value);
        assertThat(fail(answer("state", forged), UNKNOWN).getRedirectedUrl()).isEqualTo(FAILED);
    }

    @Test
    void leadsOnWhomAnotherTabHasSignedIn() throws Exception {
        signIn();
        assertThat(fail(answer("state"), UNKNOWN).getRedirectedUrl()).isEqualTo("/velg");
        MockHttpServletRequest no = answer("state");
        no.setParameter("error", "access_denied");
        no.setParameter("til", "/s/vestfold");
        assertThat(fail(no, "access_denied").getRedirectedUrl()).isEqualTo("/s/vestfold");
    }

    @Test
    void hidesNoMixUpAndNoFaultOfTheSettings() throws Exception {
        signIn();
        MockHttpServletRequest answer =
                answer("state", remembered("state", "/velg", false).getFirst());
        answer.setParameter("error", "access_denied");
        assertThat(fail(answer, AnsweringIssuer.MIX_UP).getRedirectedUrl()).isEqualTo(FAILED);
        assertThat(fail(answer, "invalid_client").getRedirectedUrl())
                .isEqualTo("/innlogging-feilet?grunn=misconfigured");
        // Without a no of the issuer, the answer was meant to sign somebody in and could not.
        answer.removeParameter("error");
        assertThat(fail(answer, "invalid_id_token").getRedirectedUrl()).isEqualTo(FAILED);
    }

    @Test
    void tellsTheFailuresPageWhereAnotherTryLeads() throws Exception {
        MockHttpServletRequest no = answer("state");
        no.setParameter("error", "access_denied");
        no.setParameter("til", "/s/vestfold");
        assertThat(fail(no, "access_denied").getRedirectedUrl()).isEqualTo(FAILED + "&til=%2Fs%2Fvestfold");
    }

    private List<Cookie> remembered(String state, String target, boolean again) {
        MockHttpServletRequest begun = new MockHttpServletRequest("GET", "/oauth2/authorization/usht");
        if (again) {
            begun.setParameter(RememberedSignIns.AGAIN, "");
        }
        MockHttpServletResponse response = new MockHttpServletResponse();
        RememberedSignIns.remember(state, new LocalPath(target), begun, response);
        return List.of(response.getCookies());
    }

    private void signIn() {
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(new TestingAuthenticationToken("somebody", "")));
    }

    private MockHttpServletRequest answer(String state, Cookie... cookies) {
        MockHttpServletRequest answer = new MockHttpServletRequest("GET", "/login/oauth2/code/usht");
        answer.setParameter("state", state);
        answer.setCookies(cookies);
        answer.setSession(session);
        return answer;
    }

    private MockHttpServletResponse fail(MockHttpServletRequest answer, String code) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        handler.onAuthenticationFailure(answer, response, new OAuth2AuthenticationException(new OAuth2Error(code)));
        return response;
    }
}
