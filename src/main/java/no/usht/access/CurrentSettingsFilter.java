package no.usht.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session at its next request once the issuer that it began with has been changed or taken away. */
class CurrentSettingsFilter extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(CurrentSettingsFilter.class);

    private final Issuers issuers;
    private final SecurityContextLogoutHandler end = new SecurityContextLogoutHandler();

    CurrentSettingsFilter(Issuers issuers) {
        this.issuers = issuers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<SignedInPerson> outdated =
                SignedInPerson.current().filter(person -> !issuers.isCurrent(person.issuer()));
        if (outdated.isPresent()) {
            log.info(
                    "Ended a session of the sign-in {}, whose settings have changed",
                    outdated.get().issuer().registrationId());
            end.logout(request, response, SecurityContextHolder.getContext().getAuthentication());
        }
        chain.doFilter(request, response);
    }
}
