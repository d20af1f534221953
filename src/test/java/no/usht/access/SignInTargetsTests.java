package no.usht.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.auth.NavigationAccessControl;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

/** Whoever has to sign in heads for a page of this service, whatever is told from outside. */
class SignInTargetsTests {

    @Test
    void isThePageThatWasAskedForOnThisHost() {
        MockHttpServletRequest asked = new MockHttpServletRequest("GET", "/kontekst/s/vestfold/%C3%A5r");
        asked.setContextPath("/kontekst");
        asked.setQueryString("q=a%26b&w=1");
        asked.setServerName("evil.example");
        assertThat(SignInTargets.asked(asked)).contains(new LocalPath("/s/vestfold/%C3%A5r?q=a%26b&w=1"));

        asked.setMethod("POST");
        assertThat(SignInTargets.asked(asked)).isEmpty();
    }

    @Test
    void comesBackAsItWasCarried() {
        LocalPath target = new LocalPath("/s/vestfold?q=a%26b+c&w=1/?");
        String carried =
                SignInAddresses.towards("/logg-inn", Optional.of(target)).value();
        assertThat(carried).isEqualTo("/logg-inn?til=%2Fs%2Fvestfold%3Fq%3Da%2526b%2Bc%26w%3D1%2F%3F");

        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/logg-inn");
        request.setParameter("til", target.value());
        assertThat(SignInTargets.of(request)).contains(target);
    }

    @Test
    void isNotCarriedIfItIsTooLong() {
        assertThat(SignInAddresses.towards("/logg-inn", Optional.of(new LocalPath("/" + "a".repeat(999)))))
                .isEqualTo(new LocalPath("/logg-inn"));
    }

    @Test
    void isElseTheViewThatWasAskedForOnce() {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/logg-inn");
        request.getSession()
                .setAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT, "s/vestfold/aktiviteter?q=a");
        request.getSession()
                .setAttribute(
                        NavigationAccessControl.SESSION_STORED_REDIRECT_ABSOLUTE, "https://evil.example/s/vestfold");
        assertThat(SignInTargets.of(request)).contains(new LocalPath("/s/vestfold/aktiviteter?q=a"));
        SignInTargets.forget(request);
        assertThat(SignInTargets.of(request)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/..//evil.example",
                "evil.example",
                "/logout",
                "/logg-inn?til=/logout",
                "/login/oauth2/code/usht?code=a",
                ""
            })
    void isNothingElse(String elsewhere) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/logg-inn");
        request.setParameter("til", elsewhere);
        assertThat(SignInTargets.of(request)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "..//evil.example", "logout"})
    void isNoOtherViewEither(String view) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/logg-inn");
        request.getSession().setAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT, view);
        assertThat(SignInTargets.of(request)).isEmpty();
    }
}
