package no.usht.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import no.usht.tenancy.IsolationAlert;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.stereotype.Component;

/**
 * Tells whether an answer comes from the issuer that was asked, before its code is sent anywhere.
 *
 * <p>Whoever runs one centre's issuer could else lead people on to another issuer, have that one's code posted to himself and
 * become them (the mix-up of RFC 9700, section 4.4). Two things tell: each registration has a callback of its own, to which
 * an issuer sends nobody who came for another, and {@code iss} (RFC 9207), in which an issuer names itself.
 */
@Component
class AnsweringIssuer {

    static final String MIX_UP = "issuer_mix_up";

    /** Member of the discovery document with which an issuer promises to name itself. */
    private static final String PROMISE = "authorization_response_iss_parameter_supported";

    private static final String NAMES_ITSELF = "iss";

    private final Issuers issuers;
    private final ClientRegistrationRepository registrations;

    AnsweringIssuer(Issuers issuers, ClientRegistrationRepository registrations) {
        this.issuers = issuers;
        this.registrations = registrations;
    }

    /** The settings that a sign-in with that registration begins with; empty if there are none. */
    Optional<Issuer.Mark> asked(String registrationId) {
        return issuers.find(registrationId).map(Issuer::mark);
    }

    /**
     * Lets an answer of the issuer that was asked pass.
     *
     * @param asked the settings that the sign-in began with
     * @throws OAuth2AuthenticationException if it is another's, or does not tell whose it is though the issuer promised to
     */
    void require(Issuer.Mark asked, HttpServletRequest answer) {
        String registrationId = asked.registrationId();
        if (!answer.getRequestURI().equals(answer.getContextPath() + SignInAddresses.answer(registrationId))) {
            throw refused(asked, calledAt(answer), "an answer at its address");
        }
        // The code would go to the address that the settings name by now.
        if (!issuers.isCurrent(asked)) {
            throw new OAuth2AuthenticationException(
                    new OAuth2Error(PersonUserService.CHANGED),
                    "The settings of " + registrationId + " changed during a sign-in");
        }
        String[] named = answer.getParameterValues(NAMES_ITSELF);
        if (named == null) {
            if (promises(registrationId)) {
                throw refused(asked, "nobody by name", "an answer without the promised iss");
            }
        } else if (named.length != 1 || !named[0].equals(asked.issuer())) {
            throw refused(asked, calledBy(named), "an answer that names its issuer");
        }
    }

    private boolean promises(String registrationId) {
        ClientRegistration registration = registrations.findByRegistrationId(registrationId);
        return registration != null
                && Boolean.TRUE.equals(registration
                        .getProviderDetails()
                        .getConfigurationMetadata()
                        .get(PROMISE));
    }

    /** The registration whose callback it is, by our own name for it and not by a text from outside. */
    private String calledAt(HttpServletRequest answer) {
        String uri = answer.getRequestURI();
        return signIn(issuers.find(uri.substring(uri.lastIndexOf('/') + 1)).orElse(null));
    }

    private String calledBy(String[] named) {
        return signIn(
                named.length == 1
                        ? issuers.all()
                                .filter(issuer -> issuer.issuer().equals(named[0]))
                                .findFirst()
                                .orElse(null)
                        : null);
    }

    private static String signIn(@Nullable Issuer issuer) {
        return issuer == null ? "an unknown sign-in" : "the sign-in " + issuer.registrationId();
    }

    private static OAuth2AuthenticationException refused(Issuer.Mark asked, String answering, String how) {
        String asking = "the sign-in " + asked.registrationId();
        IsolationAlert.raise(asking, answering, how);
        return new OAuth2AuthenticationException(
                new OAuth2Error(MIX_UP),
                "Asked for " + asking + ", but it was answered by " + answering + " (" + how + ")");
    }
}
