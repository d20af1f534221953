package no.usht.access;

import com.vaadin.flow.router.InvalidLocationException;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.HandlerHelper;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.http.HttpMethod;

/**
 * Where somebody is heading who has to sign in first: all of it comes from outside.
 *
 * <p>The way to the issuer carries it, since a session is shared by all tabs of a browser, each of which heads somewhere else.
 */
final class SignInTargets {

    private SignInTargets() {}

    /** The page that was asked for, if a person can be led back there. */
    static Optional<LocalPath> asked(HttpServletRequest request) {
        if (!HttpMethod.GET.matches(request.getMethod()) || HandlerHelper.isNonHtmlInitiatedRequest(request)) {
            return Optional.empty();
        }
        String query = request.getQueryString();
        return LocalPath.parse(request.getRequestURI()
                                .substring(request.getContextPath().length())
                        + (query == null ? "" : "?" + query))
                .filter(LocalPath::isPlace);
    }

    /** The page that the way to the issuer carries, else the view that was asked for within a page. */
    static Optional<LocalPath> of(HttpServletRequest request) {
        String carried = request.getParameter(SignInAddresses.TARGET);
        return (carried == null ? view(request) : LocalPath.parse(carried)).filter(LocalPath::isPlace);
    }

    private static Optional<LocalPath> view(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Object view = session == null ? null : session.getAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT);
        try {
            return view instanceof String path ? LocalPath.of(new Location(path)) : Optional.empty();
        } catch (InvalidLocationException e) {
            return Optional.empty();
        }
    }

    /** Nobody is led to that view a second time. */
    static void forget(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT);
            session.removeAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT_ABSOLUTE);
        }
    }
}
