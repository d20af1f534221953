package no.usht.access;

import com.vaadin.flow.spring.security.UidlRedirectStrategy;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;

/** Ends the session at the issuer too, then leads to the front page; without an issuer's answer, straight there. */
@Component
class SignOutSuccessHandler implements LogoutSuccessHandler {

    private static final Logger log = LoggerFactory.getLogger(SignOutSuccessHandler.class);

    private final OidcClientInitiatedLogoutSuccessHandler atIssuer;
    // A click in a view signs out within a UIDL request, which a plain redirect does not lead away from.
    private final UidlRedirectStrategy redirects = new UidlRedirectStrategy();

    SignOutSuccessHandler(ClientRegistrationRepository registrations) {
        atIssuer = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        atIssuer.setPostLogoutRedirectUri("{baseUrl}/");
        atIssuer.setRedirectStrategy(redirects);
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication)
            throws IOException, ServletException {
        try {
            atIssuer.onLogoutSuccess(request, response, authentication);
        } catch (IssuerUnavailableException | MissingSecretException e) {
            log.warn("Signed out here, but not at the issuer: {}", e.getMessage());
            redirects.sendRedirect(request, response, "/");
        }
    }
}
