package no.usht.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSession;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** What becomes of a browser's session when somebody signs in in it. */
class OnePersonSessionsTests {

    private static final String PAGES = "com.vaadin.flow.server.VaadinSession.springServlet";
    private static final String WANTED = "SPRING_SECURITY_SAVED_REQUEST";

    private final Authentication kari = person();
    private final Authentication ola = person();
    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpSession before = new MockHttpSession();

    private static Authentication person() {
        Issuer issuer = IssuerBuilder.builder()
                .registrationId("usht")
                .issuer("https://issuer.example.org")
                .clientId("usht")
                .personClaim("sub")
                .nameClaim("name")
                .emailClaim("email")
                .scopes(java.util.List.of("openid"))
                .build();
        return new TestingAuthenticationToken(
                new SignedInPerson(new PersonId(UUID.randomUUID()), "Kari", "token", issuer.mark()), "", "ROLE_USER");
    }

    @BeforeEach
    void pagesAreOpen() {
        before.setAttribute(PAGES, "what the pages hold");
        before.setAttribute(WANTED, "where they wanted to go");
        request.setSession(before);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private void signsIn(Authentication now) {
        new OnePersonSessions().onAuthentication(now, request, new MockHttpServletResponse());
    }

    @Test
    void dropsWhatTheFirstOnesPagesHeldWhenAnotherSignsIn() {
        SecurityContextHolder.getContext().setAuthentication(kari);

        signsIn(ola);

        assertThat(before.isInvalid()).isTrue();
        HttpSession after = Objects.requireNonNull(request.getSession(false));
        assertThat(after).isNotSameAs(before);
        assertThat(after.getAttribute(PAGES)).isNull();
        assertThat(after.getAttribute(WANTED)).isEqualTo("where they wanted to go");
    }

    @Test
    void goesOnForTheSamePersonUnderANewId() {
        SecurityContextHolder.getContext().setAuthentication(kari);
        String id = before.getId();

        signsIn(kari);

        assertThat(before.isInvalid()).isFalse();
        assertThat(before.getId()).isNotEqualTo(id);
        assertThat(before.getAttribute(PAGES)).isNotNull();
    }

    @Test
    void goesOnForAVisitorWhoSignsIn() {
        String id = before.getId();

        signsIn(kari);

        assertThat(before.getId()).isNotEqualTo(id);
        assertThat(before.getAttribute(PAGES)).isNotNull();
    }
}
