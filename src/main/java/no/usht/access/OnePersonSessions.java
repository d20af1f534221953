package no.usht.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionFixationProtectionStrategy;

/**
 * Begins a new session when another person signs in where somebody was signed in: what the first one's pages hold, and what they
 * had typed, ends with the old one. Where they wanted to go comes along, as does all for the same person.
 */
final class OnePersonSessions implements SessionAuthenticationStrategy {

    private final SessionAuthenticationStrategy going = new ChangeSessionIdAuthenticationStrategy();
    private final SessionAuthenticationStrategy beginning = withNothingOfAnybody();

    @Override
    public void onAuthentication(Authentication now, HttpServletRequest request, HttpServletResponse response) {
        boolean isAnother = SignedInPerson.current()
                .filter(before -> !(now.getPrincipal() instanceof SignedInPerson person
                        && person.id().equals(before.id())))
                .isPresent();
        (isAnother ? beginning : going).onAuthentication(now, request, response);
    }

    private static SessionAuthenticationStrategy withNothingOfAnybody() {
        SessionFixationProtectionStrategy strategy = new SessionFixationProtectionStrategy();
        // But for Spring Security's own, which the new person's take the place of: among them the address to go on to.
        strategy.setMigrateSessionAttributes(false);
        return strategy;
    }
}
