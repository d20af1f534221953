package no.usht.access;

import java.util.Optional;
import no.usht.access.SignInProblem.Kind;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.TenantFile;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.stereotype.Service;

/** Tries settings of a centre's own sign-in before anybody depends on them; for the operator. */
@Service
@PreAuthorize("@access.may('TENANT_READ')")
public class SignInTrial {

    private final IssuerRegistrations registrations;
    private final ClientSecrets secrets;
    private final Issuers issuers;

    SignInTrial(IssuerRegistrations registrations, ClientSecrets secrets, Issuers issuers) {
        this.registrations = registrations;
        this.secrets = secrets;
        this.issuers = issuers;
    }

    /** Asks the issuer and looks for the secret; takes some ten seconds at most and changes nothing. */
    public SignInTrialResult attempt(CentreKey key, TenantFile.SignIn settings) {
        if (settings.issuer().equals(issuers.shared().issuer())) {
            return new SignInProblem(Kind.SHARED_ISSUER, settings.issuer());
        }
        Issuer issuer = issuers.own(key, settings);
        Optional<String> secret = Optional.empty();
        Optional<SignInProblem> missing = Optional.empty();
        try {
            secret = secrets.find(issuer);
        } catch (MissingSecretException e) {
            // Told last: it is put in its place while the rest is tried.
            missing = issuer.secretName().map(name -> new SignInProblem(Kind.NO_SECRET, name));
        }
        try {
            ClientRegistration registration = registrations.make(issuer, secret);
            registrations.requireKeys(registration);
            return missing.<SignInTrialResult>map(problem -> problem)
                    .orElseGet(() -> new SignInTrialResult.Works(
                            settings.issuer(),
                            registration
                                            .getProviderDetails()
                                            .getConfigurationMetadata()
                                            .get("end_session_endpoint")
                                    != null));
        } catch (SignInProblemException e) {
            return e.problem();
        }
    }
}
