package no.usht.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what is meant for another host: whatever is built from the request's own address, such as where an issuer sends
 * people back to, then leads to this service alone.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class KnownHostsFilter extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(KnownHostsFilter.class);

    private final HostSettings settings;

    KnownHostsFilter(HostSettings settings) {
        this.settings = settings;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (settings.knows(request.getServerName())) {
            chain.doFilter(request, response);
        } else {
            log.info("Refused a request for the host {}, which is not in usht.edge.hosts", request.getServerName());
            response.sendError(HttpStatus.MISDIRECTED_REQUEST.value());
        }
    }
}
