package no.usht.access;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.stereotype.Component;

/**
 * Asks an issuer for its addresses when somebody first signs in, and asks again after a failure.
 *
 * <p>Asking at start would keep the public pages down whenever the issuer is.
 */
@Component
class LazyClientRegistrations implements ClientRegistrationRepository {

    private final Issuers issuers;
    private final Map<String, ClientRegistration> discovered = new ConcurrentHashMap<>();

    LazyClientRegistrations(Issuers issuers) {
        this.issuers = issuers;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String registrationId) {
        ClientRegistration known = discovered.get(registrationId);
        return known != null
                ? known
                : issuers.find(registrationId).map(this::discover).orElse(null);
    }

    private ClientRegistration discover(Issuer issuer) {
        ClientRegistration.Builder builder;
        try {
            builder = ClientRegistrations.fromOidcIssuerLocation(issuer.issuer());
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new IssuerUnavailableException(issuer.issuer(), e);
        }
        builder.registrationId(issuer.registrationId())
                .clientId(issuer.clientId())
                .scope(issuer.scopes())
                .userNameAttributeName("sub");
        issuer.clientSecret()
                .ifPresentOrElse(
                        builder::clientSecret,
                        () -> builder.clientAuthenticationMethod(ClientAuthenticationMethod.NONE));
        ClientRegistration registration = builder.build();
        discovered.put(issuer.registrationId(), registration);
        return registration;
    }
}
