package no.usht.edge;

import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.usht.shell.RefusedMessage;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses addresses and messages that are longer than any that the pages send, or written as none is, before anybody reads them. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class MessageBoundsFilter extends OncePerRequestFilter {

    /** Where files are uploaded to: a place that a page has made for one, with a limit of its own. */
    private static final String UPLOADS = "/VAADIN/dynamic/resource/";

    /** Where issuers send people back to, with a code as long as they like; the server's limit of headers holds. */
    private static final String ISSUERS = "/login/oauth2/code/";

    private static final Set<String> WITHOUT_MESSAGE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

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
        boolean isOfAScript = AddressBounds.isOfAScript(query);
        Optional<HttpStatus> refusal =
                path.startsWith(ISSUERS) && !isOfAScript ? Optional.empty() : addresses.refusal(query);
        if (refusal.isPresent()) {
            response.sendError(refusal.get().value());
            return;
        }
        boolean isPerson = SignedIn.in(request);
        // Vaadin looks at a parameter before it looks at the path: with it, the message is not taken for a file.
        boolean isUpload = path.startsWith(UPLOADS) && !isOfAScript && !Forms.isForm(request);
        if (isPerson && isUpload) {
            chain.doFilter(request, response);
            return;
        }
        long most = (isPerson ? bounds.personMessage() : bounds.visitorMessage()).toBytes();
        if (request.getContentLengthLong() > most) {
            refuse(request, response, isPerson, isOfAScript);
        } else if (Forms.isInParts(request) && !path.startsWith(UPLOADS)) {
            response.sendError(HttpStatus.UNSUPPORTED_MEDIA_TYPE.value());
        } else if (request.getContentLengthLong() >= 0 || !mayHaveMessage(request)) {
            unlessAForgedForm(request, response, chain);
        } else {
            byte[] message = request.getInputStream().readNBytes((int) most + 1);
            if (message.length > most) {
                refuse(request, response, isPerson, isOfAScript);
            } else {
                atHand(message, request, response, chain);
            }
        }
    }

    /** Without a length there may be one all the same: in pieces, or in HTTP/2, which has no header for it. */
    private static boolean mayHaveMessage(HttpServletRequest request) {
        return request.getHeader("Transfer-Encoding") != null || !WITHOUT_MESSAGE.contains(request.getMethod());
    }

    private static void atHand(
            byte[] message, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        MessageAtHand atHand;
        try {
            atHand = new MessageAtHand(request, message);
        } catch (IllegalArgumentException e) {
            response.sendError(HttpStatus.BAD_REQUEST.value());
            return;
        }
        unlessAForgedForm(atHand, response, chain);
    }

    /** No script sends a form; in one, what it asks for would not stand in the address, where it is looked at. */
    private static void unlessAForgedForm(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (Forms.isForm(request) && request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER) != null) {
            response.sendError(HttpStatus.BAD_REQUEST.value());
        } else {
            chain.doFilter(request, response);
        }
    }

    /** A page's script reads no other answer than one of its own form; to all others the status says it. */
    private static void refuse(
            HttpServletRequest request, HttpServletResponse response, boolean isPerson, boolean isOfAScript)
            throws IOException {
        if (isPerson && isOfAScript) {
            response.setContentType(MediaType.APPLICATION_JSON_VALUE);
            response.setCharacterEncoding("UTF-8");
            response.getWriter().write(RefusedMessage.answer(request));
        } else {
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
        }
    }
}
