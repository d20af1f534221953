package no.usht.access;

import com.vaadin.flow.router.InvalidLocationException;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.SavedRequest;

/** Where somebody was heading who had to sign in first, by what is kept of it: all of it came from outside. */
final class Headings {

    private Headings() {}

    /** The page that was asked for, else the view that was asked for within a page. */
    static Optional<LocalPath> of(@Nullable SavedRequest saved, HttpServletRequest request) {
        return saved == null ? view(request) : page(saved, request);
    }

    /** The whole address was kept; but for its path it is the request's own word on which host this is. */
    private static Optional<LocalPath> page(SavedRequest saved, HttpServletRequest request) {
        try {
            URI kept = new URI(saved.getRedirectUrl());
            String path = kept.getRawPath() == null ? "" : kept.getRawPath();
            String context = request.getContextPath();
            return path.startsWith(context + "/")
                    ? LocalPath.parse(path.substring(context.length())
                            + (kept.getRawQuery() == null ? "" : "?" + kept.getRawQuery()))
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
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

    /** Nobody is led there a second time. */
    static void forget(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT);
            session.removeAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT_ABSOLUTE);
        }
    }
}
