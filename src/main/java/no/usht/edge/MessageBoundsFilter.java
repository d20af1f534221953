package no.usht.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import no.usht.shell.RefusedMessage;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses addresses and messages that are longer than any that the pages send, before anybody reads them. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class MessageBoundsFilter extends OncePerRequestFilter {

    /** Where files are uploaded to: a place that a page has made for one, with a limit of its own. */
    private static final String UPLOADS = "/VAADIN/dynamic/resource/";

    /** Where issuers send people back to, with a code as long as they like; the server's limit of headers holds. */
    private static final String ISSUERS = "/login/oauth2/code/";

    private final BoundSettings bounds;
    private final AddressBounds addresses;

    MessageBoundsFilter(BoundSettings bounds, AddressBounds addresses) {
        this.bounds = bounds;
        this.addresses = addresses;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String query = Objects.requireNonNullElse(request.getQueryString(), "");
        if (!path.startsWith(ISSUERS) && !addresses.holdQuery(query)) {
            response.sendError(HttpStatus.URI_TOO_LONG.value());
            return;
        }
        boolean isPerson = SignedIn.in(request);
        if (isPerson && path.startsWith(UPLOADS)) {
            chain.doFilter(request, response);
            return;
        }
        long most = (isPerson ? bounds.personMessage() : bounds.visitorMessage()).toBytes();
        if (request.getContentLengthLong() > most) {
            refuse(request, response, isPerson, query);
        } else if (request.getContentLengthLong() >= 0 || request.getHeader("Transfer-Encoding") == null) {
            chain.doFilter(request, response);
        } else {
            byte[] message = request.getInputStream().readNBytes((int) most + 1);
            if (message.length > most) {
                refuse(request, response, isPerson, query);
            } else {
                chain.doFilter(new MessageAtHand(request, message), response);
            }
        }
    }

    /** A page's script reads no other answer than one of its own form; to all others the status says it. */
    private static void refuse(HttpServletRequest request, HttpServletResponse response, boolean isPerson, String query)
            throws IOException {
        if (isPerson && query.contains("v-r=uidl")) {
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            response.setCharacterEncoding("UTF-8");
            response.getWriter().write(RefusedMessage.answer(request));
        } else {
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
        }
    }
}
