package no.usht.access;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.usht.shared.EmailAddress;
import no.usht.shared.PersonName;
import no.usht.shared.PlainText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Turns what the issuer says into the person of our own that the session holds. */
@Component
class PersonUserService implements OAuth2UserService<OidcUserRequest, OidcUser> {

    static final String UNIDENTIFIED = "person_unidentified";
    static final String CHANGED = "settings_changed";

    private static final Logger log = LoggerFactory.getLogger(PersonUserService.class);

    /** Nine digits, with the prefix of ISO 6523 that Ansattporten puts before them. */
    private static final Pattern ORGANISATION = Pattern.compile("(?:0192:)?([0-9]{9})");

    /** As OpenID Connect has it for {@code sub}; cut off, one person's could become another's. */
    private static final int LONGEST_IDENTITY = 255;

    private final OAuth2UserService<OidcUserRequest, OidcUser> standard;
    private final Issuers issuers;
    private final PersonSignIn signIn;

    @Autowired
    PersonUserService(IssuerAnswers answers, Issuers issuers, PersonSignIn signIn) {
        this(answers.people(), issuers, signIn);
    }

    PersonUserService(OAuth2UserService<OidcUserRequest, OidcUser> standard, Issuers issuers, PersonSignIn signIn) {
        this.standard = standard;
        this.issuers = issuers;
        this.signIn = signIn;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        Map<String, Object> claims =
                Objects.requireNonNull(standard.loadUser(request)).getClaims();
        String registrationId = request.getClientRegistration().getRegistrationId();
        Issuer issuer = issuers.find(registrationId)
                .orElseThrow(() -> new OAuth2AuthenticationException(
                        new OAuth2Error(CHANGED), "No issuer is configured as " + registrationId + " any more"));
        // The token was checked by the registration; between then and now the settings may have become another's.
        if (!issuer.issuer()
                .equals(request.getClientRegistration().getProviderDetails().getIssuerUri())) {
            throw new OAuth2AuthenticationException(
                    new OAuth2Error(CHANGED), "The settings of " + registrationId + " changed during a sign-in");
        }
        CurrentPerson person = signIn.signIn(claimsOf(issuer, claims));
        return new SignedInPerson(
                person.id(), person.name(), request.getIdToken().getTokenValue(), issuer.mark());
    }

    static IssuerClaims claimsOf(Issuer issuer, Map<String, Object> claims) {
        // Plain or refused: tidied, one person's could become another's.
        String identity = Optional.ofNullable(claims.get(issuer.personClaim()))
                .map(told -> told.toString().strip())
                .filter(told -> !told.isEmpty()
                        && told.length() <= LONGEST_IDENTITY
                        && PlainText.line(told).equals(told))
                .orElseThrow(() -> new OAuth2AuthenticationException(
                        new OAuth2Error(UNIDENTIFIED),
                        "The issuer " + issuer.issuer() + " sends no plain claim '" + issuer.personClaim()
                                + "' (usht.sign-in.person-claim, or person-claim in the tenant file)"));
        return new IssuerClaims(
                issuer.issuer(),
                identity,
                text(claims, issuer.nameClaim()).map(PersonName::shortened),
                text(claims, issuer.emailClaim()).flatMap(EmailAddress::parse).map(EmailAddress::toString),
                issuer.organisationClaim().flatMap(claim -> organisation(claim, claims)));
    }

    private static Optional<String> organisation(String claim, Map<String, Object> claims) {
        Optional<String> value = text(claims, claim);
        Optional<String> number =
                value.map(ORGANISATION::matcher).filter(Matcher::matches).map(match -> match.group(1));
        if (value.isPresent() && number.isEmpty()) {
            log.warn("The claim '{}' holds no organisation number of nine digits", claim);
        }
        return number;
    }

    private static Optional<String> text(Map<String, Object> claims, String name) {
        return Optional.ofNullable(claims.get(name))
                .map(Object::toString)
                .map(PlainText::line)
                .filter(s -> !s.isEmpty());
    }
}
