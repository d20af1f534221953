package no.usht.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import no.usht.access.PublicFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets in as many visitors as there is room for, and ends visits in minutes.
 *
 * <p>A place is taken before a session can be made, so that requests at the same time can't pass the limit together. Whoever
 * signs in gives it back; who is signed in needs none.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 30)
class VisitsFilter extends OncePerRequestFilter {

    private static final String VISIT = Visits.Visit.class.getName();

    /** For a page whose script has not yet asked for its server side: robots never do. */
    private static final int UNTIL_THE_SCRIPT_ASKS = 60; // s

    private static final String RETRY_AFTER = "60"; // s

    /** What Vaadin and the service's icon are made of, and no session is made for; besides the files that are open to all. */
    private static final List<String> FILES = List.of("/VAADIN/", "/favicon");

    /** What somebody passes on the way to sign in, where a session holds next to nothing. */
    private static final List<String> WAYS_IN =
            List.of("/s/", "/nasjonal", "/plattform", "/velg", "/logg-inn", "/oauth2/", "/login/", "/invitasjon/");

    private final Visits visits;
    private final BoundSettings bounds;

    VisitsFilter(Visits visits, BoundSettings bounds) {
        this.visits = visits;
        this.bounds = bounds;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getSession(false) != null || !mayBegin(request)) {
            pass(request, response, chain, Optional.empty());
            return;
        }
        switch (visits.begin(request.getRemoteAddr(), isWayIn(request))) {
            case Visits.Answer.Refused refused -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
                response.sendError(refused.status().value());
            }
            case Visits.Visit visit -> pass(request, response, chain, Optional.of(visit));
        }
    }

    private void pass(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, Optional<Visits.Visit> taken)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } finally {
            // Also when it fails: Vaadin begins a session before it reads what is asked.
            settle(request, taken);
        }
    }

    /** What runs in a page asks for a session that is there or has ended, and is told so. */
    private static boolean mayBegin(HttpServletRequest request) {
        String path = path(request);
        return HttpMethod.GET.matches(request.getMethod())
                && !PublicFiles.hold(path)
                && FILES.stream().noneMatch(path::startsWith);
    }

    private static boolean isWayIn(HttpServletRequest request) {
        return WAYS_IN.stream().anyMatch(path(request)::startsWith);
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    /** Whatever the request was and came to: a session that it leaves behind is somebody's, or holds a place, or ends. */
    private void settle(HttpServletRequest request, Optional<Visits.Visit> taken) {
        boolean isKept = false;
        try {
            @Nullable HttpSession session = request.getSession(false);
            if (session != null) {
                // In this order: whoever signs in meanwhile is signed in before the place is given back.
                boolean holdsAPlace = session.getAttribute(VISIT) != null;
                if (SignedIn.in(session)) {
                    signedIn(session, request);
                } else if (!holdsAPlace) {
                    isKept = keep(session, taken, request);
                }
            }
        } catch (IllegalStateException ended) {
            // By another request of the same visitor; its end gave the place back.
        } finally {
            if (!isKept) {
                taken.ifPresent(Visits.Visit::end);
            }
        }
    }

    /** Whether the place that was taken is the session's now. */
    private boolean keep(HttpSession session, Optional<Visits.Visit> taken, HttpServletRequest request) {
        Visits.Answer place =
                taken.<Visits.Answer>map(visit -> visit).orElseGet(() -> visits.begin(request.getRemoteAddr(), false));
        switch (place) {
            case Visits.Answer.Refused refused -> {
                session.invalidate();
                return false;
            }
            case Visits.Visit visit -> {
                boolean isHeld = false;
                try {
                    session.setMaxInactiveInterval(
                            isWayIn(request) ? (int) bounds.visitLife().toSeconds() : UNTIL_THE_SCRIPT_ASKS);
                    session.setAttribute(VISIT, visit);
                    isHeld = true;
                } finally {
                    if (!isHeld) {
                        visit.end();
                    }
                }
                return true;
            }
        }
    }

    private static void signedIn(HttpSession session, HttpServletRequest request) {
        if (session.getAttribute(VISIT) != null) {
            session.removeAttribute(VISIT);
            session.setMaxInactiveInterval(
                    (int) Duration.ofMinutes(request.getServletContext().getSessionTimeout())
                            .toSeconds());
        }
    }
}
