package no.usht.access;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.usht.access.SignInProblem.Kind;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.TenantFile;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Tries settings of a centre's own sign-in before anybody depends on them; for the operator. */
@Service
@PreAuthorize("@access.may('TENANT_READ')")
public class SignInTrial {

    private static final List<String> ENDPOINTS = List.of("authorization_endpoint", "token_endpoint", "jwks_uri");
    private static final Set<String> OWN_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final IssuerDiscovery discovery;
    private final ClientSecrets secrets;
    private final Issuers issuers;

    SignInTrial(IssuerDiscovery discovery, ClientSecrets secrets, Issuers issuers) {
        this.discovery = discovery;
        this.secrets = secrets;
        this.issuers = issuers;
    }

    /** Asks the issuer and looks for the secret; takes some ten seconds at most and changes nothing. */
    public SignInTrialResult attempt(CentreKey key, TenantFile.SignIn settings) {
        try {
            if (settings.issuer().equals(issuers.shared().issuer())) {
                return new SignInProblem(Kind.SHARED_ISSUER, settings.issuer());
            }
            requireSafe(settings.issuer());
            Map<String, Object> document = discovery.read(settings.issuer());
            Optional<SignInProblem> lack = lack(document).or(() -> missingSecret(issuers.own(key, settings)));
            return lack.<SignInTrialResult>map(problem -> problem)
                    .orElseGet(() -> new SignInTrialResult.Works(
                            settings.issuer(), document.get("end_session_endpoint") != null));
        } catch (SignInProblemException e) {
            return e.problem();
        }
    }

    /**
     * Whether people may be led there.
     *
     * @throws SignInProblemException if their sign-in would travel in clear
     */
    static void requireSafe(String issuer) {
        URI address;
        try {
            address = URI.create(issuer);
        } catch (IllegalArgumentException e) {
            throw new SignInProblemException(Kind.NO_ADDRESS, issuer, e);
        }
        boolean isWeb = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
        if (!isWeb || address.getHost() == null) {
            throw new SignInProblemException(Kind.NO_ADDRESS, issuer);
        }
        if (!"https".equals(address.getScheme()) && !OWN_MACHINE.contains(address.getHost())) {
            throw new SignInProblemException(Kind.NOT_HTTPS, issuer);
        }
    }

    private static Optional<SignInProblem> lack(Map<String, Object> document) {
        for (String endpoint : ENDPOINTS) {
            if (!(document.get(endpoint) instanceof String address) || address.isBlank()) {
                return Optional.of(new SignInProblem(Kind.NO_ENDPOINT, endpoint));
            }
        }
        if (!lists(document, "response_types_supported", "code")) {
            return Optional.of(new SignInProblem(Kind.NO_CODE_FLOW, ""));
        }
        if (document.containsKey("grant_types_supported")
                && !lists(document, "grant_types_supported", "authorization_code")) {
            return Optional.of(new SignInProblem(Kind.NO_CODE_FLOW, ""));
        }
        if (!lists(document, "id_token_signing_alg_values_supported", "RS256")) {
            return Optional.of(new SignInProblem(Kind.NO_SIGNATURE, ""));
        }
        // Some issuers know it and do not say so, such as Entra ID: only another list is a no.
        if (document.containsKey("code_challenge_methods_supported")
                && !lists(document, "code_challenge_methods_supported", "S256")) {
            return Optional.of(new SignInProblem(Kind.NO_PROOF_KEYS, ""));
        }
        return Optional.empty();
    }

    private static boolean lists(Map<String, Object> document, String name, String value) {
        return document.get(name) instanceof Collection<?> values && values.contains(value);
    }

    private Optional<SignInProblem> missingSecret(Issuer issuer) {
        try {
            secrets.find(issuer);
            return Optional.empty();
        } catch (MissingSecretException e) {
            return Optional.of(
                    new SignInProblem(Kind.NO_SECRET, issuer.secretName().orElse("")));
        }
    }
}
