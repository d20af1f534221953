package no.usht.access;

import com.vaadin.flow.spring.security.RequestUtil;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.ServletForwardingController;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Whether a page is asked for that nothing answers: no view, and no other handler either, so that letting the request in shows
 * the page that says so and nothing else.
 */
@Component
class UnknownAddress implements RequestMatcher {

    private final RequestUtil routes;
    private final ObjectProvider<HandlerMapping> mappings;

    UnknownAddress(RequestUtil routes, ObjectProvider<HandlerMapping> mappings) {
        this.routes = routes;
        this.mappings = mappings;
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod())
                && !routes.isSecuredFlowRoute(request)
                && !routes.isAnonymousRoute(request)
                && isLeftToTheRouter(request);
    }

    /** A metrics address, say, has a handler of its own, and stays shut. */
    private boolean isLeftToTheRouter(HttpServletRequest request) {
        boolean parsed = ServletRequestPathUtils.hasParsedRequestPath(request);
        if (!parsed) {
            ServletRequestPathUtils.parseAndCache(request);
        }
        try {
            return mappings.orderedStream()
                    .flatMap(mapping -> handler(mapping, request).stream())
                    .findFirst()
                    .filter(ServletForwardingController.class::isInstance)
                    .isPresent();
        } finally {
            if (!parsed) {
                ServletRequestPathUtils.clearParsedRequestPath(request);
            }
        }
    }

    private static Optional<Object> handler(HandlerMapping mapping, HttpServletRequest request) {
        try {
            return Optional.ofNullable(mapping.getHandler(request)).map(HandlerExecutionChain::getHandler);
        } catch (Exception refused) {
            // It knows the address, and not with this method or these headers: not unknown.
            return Optional.of(refused);
        }
    }
}
