package no.usht.access;

import com.nimbusds.jose.jwk.JWKSet;
import java.text.ParseException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.usht.access.SignInProblem.Kind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.stereotype.Component;

/** Makes of an issuer's settings and of what it says of itself what people sign in with; a trial makes the very same. */
@Component
class IssuerRegistrations {

    private static final Logger log = LoggerFactory.getLogger(IssuerRegistrations.class);

    private static final List<String> NEEDED =
            List.of("authorization_endpoint", IssuerAnswers.TOKENS, IssuerAnswers.KEYS);
    private static final String END = "end_session_endpoint";

    /** What only people's browsers open, which may find names that we do not. */
    private static final Set<String> OPENED_BY_BROWSERS = Set.of("authorization_endpoint", END);

    /** A member's name as it stands in a message. */
    private static final Pattern MEMBER = Pattern.compile("[a-z]+(?:_[a-z0-9]+)+");

    private final IssuerDiscovery discovery;
    private final IssuerCalls calls;

    IssuerRegistrations(IssuerDiscovery discovery, IssuerCalls calls) {
        this.discovery = discovery;
        this.calls = calls;
    }

    /**
     * What people sign in with.
     *
     * @throws SignInProblemException if nobody could
     */
    ClientRegistration make(Issuer issuer, Optional<String> secret) {
        AllowedAddresses allowed = calls.allowed(issuer.registrationId());
        Map<String, Object> document = withoutBadEnd(allowed, discovery.read(issuer));
        requireAddresses(allowed, document);
        lack(document).ifPresent(kind -> {
            throw new SignInProblemException(kind, "");
        });
        ClientRegistration.Builder builder;
        try {
            builder = ClientRegistrations.fromOidcConfiguration(document);
        } catch (RuntimeException e) {
            throw unreadable(document, e);
        }
        builder.registrationId(issuer.registrationId())
                .clientId(issuer.clientId())
                .scope(issuer.scopes())
                .userNameAttributeName("sub");
        secret.ifPresentOrElse(
                builder::clientSecret, () -> builder.clientAuthenticationMethod(ClientAuthenticationMethod.NONE));
        try {
            return builder.build();
        } catch (RuntimeException e) {
            throw unreadable(document, e);
        }
    }

    /** Looks for the keys that tokens are checked with. */
    void requireKeys(ClientRegistration registration) {
        String address =
                Objects.requireNonNull(registration.getProviderDetails().getJwkSetUri());
        IssuerAnswers.asked(IssuerAnswers.KEYS, () -> {
            String keys = calls.client(registration.getRegistrationId()).getForObject(address, String.class);
            try {
                return JWKSet.parse(Objects.requireNonNullElse(keys, ""));
            } catch (ParseException e) {
                throw new SignInProblemException(Kind.WRONG_ANSWER, IssuerAnswers.KEYS, e);
            }
        });
    }

    private static void requireAddresses(AllowedAddresses allowed, Map<String, Object> document) {
        for (String member : NEEDED) {
            if (!(document.get(member) instanceof String address) || address.isBlank()) {
                throw new SignInProblemException(Kind.NO_ENDPOINT, member).about(member);
            }
            requireAddress(allowed, member, address);
        }
        Object person = document.get(IssuerAnswers.PERSON);
        if (person != null) {
            requireAddress(allowed, IssuerAnswers.PERSON, person.toString());
        }
    }

    private static void requireAddress(AllowedAddresses allowed, String member, String address) {
        try {
            allowed.requireReachable(address);
        } catch (SignInProblemException e) {
            // A name that is not found just now may be again.
            if (e.kind() != Kind.UNKNOWN_HOST) {
                throw new SignInProblemException(Kind.BAD_ENDPOINT, member + ": " + address, e).about(member);
            }
            if (!OPENED_BY_BROWSERS.contains(member)) {
                throw e.about(member);
            }
        }
    }

    /** Without it people sign out here alone, which is better than not to sign in. */
    private static Map<String, Object> withoutBadEnd(AllowedAddresses allowed, Map<String, Object> document) {
        Object end = document.get(END);
        if (end == null) {
            return document;
        }
        try {
            requireAddress(allowed, END, end.toString());
            return document;
        } catch (SignInProblemException e) {
            log.warn("Nobody will be signed out at issuer {}: {}", document.get("issuer"), e.getMessage());
            Map<String, Object> rest = new HashMap<>(document);
            rest.remove(END);
            return rest;
        }
    }

    private static Optional<Kind> lack(Map<String, Object> document) {
        if (!lists(document, "response_types_supported", "code")
                || (document.containsKey("grant_types_supported")
                        && !lists(document, "grant_types_supported", "authorization_code"))) {
            return Optional.of(Kind.NO_CODE_FLOW);
        }
        if (!lists(document, "id_token_signing_alg_values_supported", "RS256")) {
            return Optional.of(Kind.NO_SIGNATURE);
        }
        // Some issuers know it and do not say so, such as Entra ID: only another list is a no.
        return document.containsKey("code_challenge_methods_supported")
                        && !lists(document, "code_challenge_methods_supported", "S256")
                ? Optional.of(Kind.NO_PROOF_KEYS)
                : Optional.empty();
    }

    private static boolean lists(Map<String, Object> document, String name, String value) {
        return document.get(name) instanceof Collection<?> values && values.contains(value);
    }

    /** Told by the member that the reason names, else by the one without which the rest could be read. */
    private static SignInProblemException unreadable(Map<String, Object> document, RuntimeException reason) {
        String said = String.valueOf(IssuerAnswers.causes(reason).getLast().getMessage());
        Matcher named = MEMBER.matcher(said);
        Optional<String> member = named.find()
                ? Optional.of(named.group())
                : document.keySet().stream()
                        .filter(name -> MEMBER.matcher(name).matches() && isReadableWithout(document, name))
                        .findFirst();
        return member.map(name -> new SignInProblemException(Kind.BAD_DOCUMENT, name, reason).about(name))
                .orElseGet(() -> new SignInProblemException(Kind.BAD_DOCUMENT, said, reason));
    }

    private static boolean isReadableWithout(Map<String, Object> document, String member) {
        Map<String, Object> rest = new HashMap<>(document);
        rest.remove(member);
        try {
            ClientRegistrations.fromOidcConfiguration(rest);
            return true;
        } catch (RuntimeException stillUnreadable) {
            return false;
        }
    }
}
