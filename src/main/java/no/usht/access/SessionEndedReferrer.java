package no.usht.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Puts where the person was into the address of the page that says the session has ended.
 *
 * <p>The browser tells it as the referrer of that page alone: the address that a session's messages lead to is fixed when a
 * page is loaded, and the view is made in a later request.
 */
class SessionEndedReferrer extends OncePerRequestFilter {

    static final String RETURN = "retur";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<LocalPath> back = isBarePage(request) ? referrer(request) : Optional.empty();
        if (back.isPresent()) {
            response.sendRedirect(
                    UriComponentsBuilder.fromPath(request.getContextPath() + SignInAddresses.SESSION_ENDED)
                            .queryParam(RETURN, "{path}")
                            .build(back.get().value())
                            .toString());
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isBarePage(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod())
                && request.getServletPath()
                        .concat(orEmpty(request.getPathInfo()))
                        .equals(SignInAddresses.SESSION_ENDED)
                && request.getQueryString() == null;
    }

    private static Optional<LocalPath> referrer(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.REFERER);
        if (header == null) {
            return Optional.empty();
        }
        try {
            URI from = new URI(header);
            boolean sameOrigin = request.getScheme().equalsIgnoreCase(from.getScheme())
                    && request.getServerName().equalsIgnoreCase(from.getHost())
                    && request.getServerPort() == port(from);
            return sameOrigin
                    ? LocalPath.parse(orEmpty(from.getRawPath())
                                    + (from.getRawQuery() == null ? "" : "?" + from.getRawQuery()))
                            .filter(LocalPath::isPlace)
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static int port(URI uri) {
        if (uri.getPort() != -1) {
            return uri.getPort();
        }
        return "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
