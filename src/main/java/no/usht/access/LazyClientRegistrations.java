package no.usht.access;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.stereotype.Component;

/**
 * Asks an issuer for its addresses when somebody first signs in, and asks again after a failure or a change of settings.
 *
 * <p>Asking at start would keep the public pages down whenever the issuer is.
 */
@Component
class LazyClientRegistrations implements ClientRegistrationRepository {

    private final Issuers issuers;
    private final IssuerDiscovery discovery;
    private final ClientSecrets secrets;
    private final Map<String, Discovered> discovered = new ConcurrentHashMap<>();

    LazyClientRegistrations(Issuers issuers, IssuerDiscovery discovery, ClientSecrets secrets) {
        this.issuers = issuers;
        this.discovery = discovery;
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
        ClientRegistration registration = discover(issuer.get(), secret);
        discovered.put(registrationId, new Discovered(issuer.get(), secret, registration));
        return registration;
    }

    private ClientRegistration discover(Issuer issuer, Optional<String> secret) {
        ClientRegistration.Builder builder;
        try {
            if (!issuer.isShared()) {
                SignInTrial.requireSafe(issuer.issuer());
            }
            builder = ClientRegistrations.fromOidcConfiguration(discovery.read(issuer.issuer()));
        } catch (SignInProblemException | IllegalArgumentException e) {
            throw new IssuerUnavailableException(issuer.issuer(), e);
        }
        builder.registrationId(issuer.registrationId())
                .clientId(issuer.clientId())
                .scope(issuer.scopes())
                .userNameAttributeName("sub");
        secret.ifPresentOrElse(
                builder::clientSecret, () -> builder.clientAuthenticationMethod(ClientAuthenticationMethod.NONE));
        return builder.build();
    }
}
