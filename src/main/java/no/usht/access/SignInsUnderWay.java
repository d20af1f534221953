package no.usht.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.stereotype.Component;

/** Keeps what an issuer was asked until the answer comes, and gives it out to that issuer's answer alone. */
@Component
class SignInsUnderWay implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    /** The settings that a sign-in began with. */
    private static final String ASKED = SignInsUnderWay.class.getName() + ".asked";

    private final AuthorizationRequestRepository<OAuth2AuthorizationRequest> kept =
            new HttpSessionOAuth2AuthorizationRequestRepository();
    private final AnsweringIssuer issuers;

    SignInsUnderWay(AnsweringIssuer issuers) {
        this.issuers = issuers;
    }

    @Override
    public void saveAuthorizationRequest(
            OAuth2AuthorizationRequest asked, HttpServletRequest request, HttpServletResponse response) {
        String registrationId = Objects.requireNonNull(asked.getAttribute(OAuth2ParameterNames.REGISTRATION_ID));
        Issuer.Mark settings = issuers.asked(registrationId)
                .orElseThrow(() -> new OAuth2AuthenticationException(
                        new OAuth2Error(PersonUserService.CHANGED),
                        "No issuer is configured as " + registrationId + " any more"));
        kept.saveAuthorizationRequest(
                OAuth2AuthorizationRequest.from(asked)
                        .attributes(attributes -> attributes.put(ASKED, settings))
                        .build(),
                request,
                response);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest answer) {
        return checked(kept.loadAuthorizationRequest(answer), answer);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest answer, HttpServletResponse response) {
        // Gone in any case: whatever came for it, there is no second try.
        return checked(kept.removeAuthorizationRequest(answer, response), answer);
    }

    private @Nullable OAuth2AuthorizationRequest checked(
            @Nullable OAuth2AuthorizationRequest asked, HttpServletRequest answer) {
        if (asked != null) {
            issuers.require(Objects.requireNonNull(asked.<Issuer.Mark>getAttribute(ASKED)), answer);
        }
        return asked;
    }
}
