package no.usht.access;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.stereotype.Component;

/**
 * Checks id tokens by the registration as it is now.
 *
 * <p>Spring Security's own factory keeps the first decoder that a registration's name had, with its issuer and keys, for as
 * long as the program runs (its issue 12816): after a change nobody could sign in, or worse, the old issuer's tokens could.
 */
@Component
class FreshIdTokenDecoders implements JwtDecoderFactory<ClientRegistration> {

    private final Map<String, Decoder> decoders = new ConcurrentHashMap<>();

    private record Decoder(ClientRegistration registration, JwtDecoder decoder) {}

    @Override
    @SuppressWarnings("ReferenceEquality") // A change makes another registration, and nothing else does.
    public JwtDecoder createDecoder(ClientRegistration registration) {
        return decoders.compute(
                        registration.getRegistrationId(),
                        (id, known) -> known != null && known.registration() == registration
                                ? known
                                : new Decoder(
                                        registration, new OidcIdTokenDecoderFactory().createDecoder(registration)))
                .decoder();
    }
}
