package no.usht.access;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/**
 * Asks an issuer for its addresses when somebody first signs in, and asks again after a failure or a change of settings.
 *
 * <p>Asking at start would keep the public pages down whenever the issuer is.
 */
@Component
class LazyClientRegistrations implements ClientRegistrationRepository {

    private final Issuers issuers;
    private final IssuerRegistrations registrations;
    private final ClientSecrets secrets;
    private final Map<String, Discovered> discovered = new ConcurrentHashMap<>();

    LazyClientRegistrations(Issuers issuers, IssuerRegistrations registrations, ClientSecrets secrets) {
        this.issuers = issuers;
        this.registrations = registrations;
        this.secrets = secrets;
    }

    /** What was asked, by the settings that it was asked for: each change of them, the secret's too, is a new question. */
    private record Discovered(Issuer issuer, Optional<String> secret, ClientRegistration registration) {

        boolean answers(Issuer asked, Optional<String> itsSecret) {
            return issuer.equals(asked) && secret.equals(itsSecret);
        }

        @Override
        public String toString() {
            return issuer.registrationId(); // Not the secret.
        }
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String registrationId) {
        Optional<Issuer> issuer = issuers.find(registrationId);
        if (issuer.isEmpty()) {
            discovered.remove(registrationId);
            return null;
        }
        Optional<String> secret = secrets.find(issuer.get());
        Discovered known = discovered.get(registrationId);
        if (known != null && known.answers(issuer.get(), secret)) {
            return known.registration();
        }
        ClientRegistration registration = make(issuer.get(), secret);
        discovered.put(registrationId, new Discovered(issuer.get(), secret, registration));
        return registration;
    }

    private ClientRegistration make(Issuer issuer, Optional<String> secret) {
        try {
            return registrations.make(issuer, secret);
        } catch (SignInProblemException e) {
            throw new IssuerUnavailableException(issuer.issuer(), e);
        }
    }
}
