package no.usht.access;

import com.vaadin.flow.server.auth.NavigationAccessControl;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.usht.tenancy.CentreKey;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads whoever has to sign in to the right issuer: a centre's own for its addresses, and the shared one where there is no
 * other; only where several may be meant does the page with the choice show.
 */
class SignInEntrance extends OncePerRequestFilter {

    private static final Pattern OF_A_CENTRE = Pattern.compile("/?s/([^/?]+).*");
    private static final Pattern OF_NO_CENTRE = Pattern.compile("/?(nasjonal|plattform)([/?].*)?");

    private final Issuers issuers;
    private final RequestCache requests;

    SignInEntrance(Issuers issuers, RequestCache requests) {
        this.issuers = issuers;
        this.requests = requests;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isEntrance(request)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<String> target = SignedInPerson.current().isPresent()
                ? Optional.of(SignInAddresses.CHOOSE_WORKSPACE)
                : issuer(request, response).map(SignInAddresses::signIn);
        if (target.isPresent()) {
            response.sendRedirect(request.getContextPath() + target.get());
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isEntrance(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod())
                && request.getRequestURI().equals(request.getContextPath() + SignInAddresses.SIGN_IN)
                // Vaadin's own requests about the page, once it shows.
                && request.getParameter("v-r") == null;
    }

    /** The registration to sign in with; empty if the person has to choose. */
    private Optional<String> issuer(HttpServletRequest request, HttpServletResponse response) {
        List<CentreKey> own = issuers.centresWithTheirOwn();
        if (own.isEmpty()) {
            return Optional.of(SignInAddresses.REGISTRATION);
        }
        if (request.getParameter(SignInAddresses.ALL) != null) {
            return Optional.empty();
        }
        String heading = heading(request, response);
        Matcher centre = OF_A_CENTRE.matcher(heading);
        if (centre.matches()) {
            String key = Objects.requireNonNull(centre.group(1));
            return Optional.of(
                    own.stream().anyMatch(has -> has.value().equals(key)) ? key : SignInAddresses.REGISTRATION);
        }
        return OF_NO_CENTRE.matcher(heading).matches() ? Optional.of(SignInAddresses.REGISTRATION) : Optional.empty();
    }

    /** Where the person was going: a page that was asked for, or a view within a page. */
    private String heading(HttpServletRequest request, HttpServletResponse response) {
        SavedRequest saved = requests.getRequest(request, response);
        if (saved != null) {
            String path = Objects.requireNonNullElse(
                    URI.create(saved.getRedirectUrl()).getPath(), "");
            return path.startsWith(request.getContextPath())
                    ? path.substring(request.getContextPath().length())
                    : path;
        }
        HttpSession session = request.getSession(false);
        Object view = session == null ? null : session.getAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT);
        return view instanceof String path ? path : "";
    }
}
