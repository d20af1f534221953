package no.usht.access;

import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.DefaultRedirectStrategy;

/**
 * Leads whoever has signed in to where they were heading in that tab.
 *
 * <p>Vaadin's own, which it takes the place of, also takes a whole address out of a parameter of the issuer's answer.
 */
class SignInSuccessHandler extends VaadinSavedRequestAwareAuthenticationSuccessHandler {

    private final DefaultRedirectStrategy redirects = new DefaultRedirectStrategy();

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        SignInTargets.forget(request);
        clearAuthenticationAttributes(request);
        redirects.sendRedirect(
                request, response, SignInsUnderWay.target(request).value());
    }
}
