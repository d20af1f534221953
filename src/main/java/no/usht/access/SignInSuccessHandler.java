package no.usht.access;

import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.savedrequest.RequestCache;

/**
 * Leads whoever has signed in to where they were heading.
 *
 * <p>Vaadin's own, which it takes the place of, also takes a whole address out of a parameter of the issuer's answer.
 */
class SignInSuccessHandler extends VaadinSavedRequestAwareAuthenticationSuccessHandler {

    private final RequestCache requests;
    private final DefaultRedirectStrategy redirects = new DefaultRedirectStrategy();

    SignInSuccessHandler(RequestCache requests) {
        this.requests = requests;
        setRequestCache(requests);
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        String target = Headings.of(requests.getRequest(request, response), request)
                .filter(LocalPath::isPlace)
                .map(LocalPath::value)
                .orElse(SignInAddresses.CHOOSE_WORKSPACE);
        requests.removeRequest(request, response);
        Headings.forget(request);
        clearAuthenticationAttributes(request);
        redirects.sendRedirect(request, response, target);
    }
}
