package no.usht.access;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import no.usht.access.SignInProblem.Kind;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.stereotype.Component;

/**
 * Checks id tokens by the registration as it is now.
 *
 * <p>Spring Security's own factory keeps the first decoder that a registration's name had, with its issuer and keys, for as
 * long as the program runs (its issue 12816): after a change nobody could sign in, or worse, the old issuer's tokens could.
 */
@Component
class FreshIdTokenDecoders implements JwtDecoderFactory<ClientRegistration> {

    private final IssuerCalls calls;
    private final Map<String, Decoder> decoders = new ConcurrentHashMap<>();

    FreshIdTokenDecoders(IssuerCalls calls) {
        this.calls = calls;
    }

    private record Decoder(ClientRegistration registration, JwtDecoder decoder) {}

    @Override
    @SuppressWarnings("ReferenceEquality") // A change makes another registration, and nothing else does.
    public JwtDecoder createDecoder(ClientRegistration registration) {
        return decoders.compute(
                        registration.getRegistrationId(),
                        (id, known) -> known != null && known.registration() == registration
                                ? known
                                : new Decoder(registration, make(registration)))
                .decoder();
    }

    /** As Spring Security's own factory does, but for how keys are asked for. */
    private JwtDecoder make(ClientRegistration registration) {
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(
                        Objects.requireNonNull(registration.getProviderDetails().getJwkSetUri()))
                .jwsAlgorithm(SignatureAlgorithm.RS256)
                .restOperations(calls.client(registration.getRegistrationId()))
                .build();
        decoder.setJwtValidator(
                JwtValidators.createDefaultWithValidators(List.of(new OidcIdTokenValidator(registration))));
        decoder.setClaimSetConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverter());
        return token -> checked(decoder, token);
    }

    private static Jwt checked(JwtDecoder decoder, String token) {
        try {
            return decoder.decode(token);
        } catch (BadJwtException refused) {
            throw refused;
        } catch (JwtException keys) {
            // Neither good nor bad: there was nothing to check it with.
            throw new SignInProblemException(
                            IssuerAnswers.isSilence(keys) ? Kind.NO_ANSWER : Kind.WRONG_ANSWER,
                            IssuerAnswers.KEYS,
                            keys)
                    .about(IssuerAnswers.KEYS);
        } catch (IllegalArgumentException | IllegalStateException claims) {
            throw new SignInProblemException(Kind.WRONG_ANSWER, IssuerAnswers.TOKENS, claims)
                    .about(IssuerAnswers.TOKENS);
        }
    }
}
