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

    /** What pages are made of, and no session is made for. */
    private static final List<String> FILES = List.of("/VAADIN/", "/aura/", "/styles.css", "/favicon");

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
        if (request.getSession(false) != null) {
            chain.doFilter(request, response);
            signedIn(request);
            return;
        }
        if (!mayBegin(request)) {
            chain.doFilter(request, response);
            begunUnawares(request);
            return;
        }
        switch (visits.begin(request.getRemoteAddr(), isWayIn(request))) {
            case Visits.Answer.Refused refused -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER);
                response.sendError(refused.status().value());
            }
            case Visits.Visit visit -> {
                try {
                    chain.doFilter(request, response);
                } finally {
                    keep(visit, request);
                }
            }
        }
    }

    /** What runs in a page asks for a session that is there or has ended, and is told so. */
    private static boolean mayBegin(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod()) && FILES.stream().noneMatch(path(request)::startsWith);
    }

    private static boolean isWayIn(HttpServletRequest request) {
        return WAYS_IN.stream().anyMatch(path(request)::startsWith);
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private void keep(Visits.Visit visit, HttpServletRequest request) {
        Optional<HttpSession> session = session(request);
        if (session.isEmpty() || SignedIn.in(session.get())) {
            visit.end();
            return;
        }
        try {
            session.get()
                    .setMaxInactiveInterval(
                            isWayIn(request) ? (int) bounds.visitLife().toSeconds() : UNTIL_THE_SCRIPT_ASKS);
            session.get().setAttribute(VISIT, visit);
        } catch (IllegalStateException ended) {
            visit.end();
        }
    }

    /** No request of the kind makes a session; one that did all the same must not escape the count. */
    private void begunUnawares(HttpServletRequest request) {
        Optional<HttpSession> session = session(request);
        if (session.isPresent()) {
            switch (visits.begin(request.getRemoteAddr(), false)) {
                case Visits.Answer.Refused refused -> session.get().invalidate();
                case Visits.Visit visit -> keep(visit, request);
            }
        }
    }

    private static void signedIn(HttpServletRequest request) {
        Optional<HttpSession> session = session(request).filter(SignedIn::in);
        try {
            if (session.isPresent() && session.get().getAttribute(VISIT) != null) {
                session.get().removeAttribute(VISIT);
                session.get().setMaxInactiveInterval((int)
                        Duration.ofMinutes(request.getServletContext().getSessionTimeout())
                                .toSeconds());
            }
        } catch (IllegalStateException ended) {
            // By another request of the same person; its end gave the place back.
        }
    }

    private static Optional<HttpSession> session(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false));
    }
}
