package no.usht.access;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import no.usht.access.SignInProblem.Kind;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/**
 * Asks an issuer for tokens and for what it knows of a person, and tells an answer that is none, by the member of the discovery
 * document that names the address, from silence.
 */
@Component
class IssuerAnswers implements OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> {

    static final String TOKENS = "token_endpoint";
    static final String PERSON = "userinfo_endpoint";
    static final String KEYS = "jwks_uri";

    private final IssuerCalls calls;

    IssuerAnswers(IssuerCalls calls) {
        this.calls = calls;
    }

    @Override
    public OAuth2AccessTokenResponse getTokenResponse(OAuth2AuthorizationCodeGrantRequest request) {
        RestClientAuthorizationCodeTokenResponseClient client = new RestClientAuthorizationCodeTokenResponseClient();
        RestTemplate plain = calls.client(request.getClientRegistration().getRegistrationId());
        // No others: one for any object would take the answer first, and leave out what it does not know.
        plain.setMessageConverters(
                List.of(new FormHttpMessageConverter(), new OAuth2AccessTokenResponseHttpMessageConverter()));
        client.setRestClient(RestClient.builder(plain)
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return asked(TOKENS, () -> {
            OAuth2AccessTokenResponse tokens = client.getTokenResponse(request);
            if (!(tokens.getAdditionalParameters().get(OidcParameterNames.ID_TOKEN) instanceof String token)
                    || token.isBlank()) {
                throw new SignInProblemException(Kind.WRONG_ANSWER, TOKENS);
            }
            return tokens;
        });
    }

    /** Asks what the issuer knows of the person who signs in. */
    OAuth2UserService<OidcUserRequest, OidcUser> people() {
        return request -> {
            DefaultOAuth2UserService plain = new DefaultOAuth2UserService();
            RestTemplate client = calls.client(request.getClientRegistration().getRegistrationId());
            client.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
            plain.setRestOperations(client);
            OidcUserService service = new OidcUserService();
            service.setOauth2UserService(plain);
            return asked(PERSON, () -> service.loadUser(request));
        };
    }

    /**
     * What was answered.
     *
     * @throws SignInProblemException if it was of a wrong form
     */
    static <T> T asked(String member, Supplier<T> question) {
        try {
            return question.get();
        } catch (SignInProblemException e) {
            throw e.about(member);
        } catch (AuthenticationException | OAuth2AuthorizationException e) {
            if (isSilence(e) || isRefusal(e)) {
                throw e;
            }
            throw new SignInProblemException(Kind.WRONG_ANSWER, member, e).about(member);
        } catch (RuntimeException e) {
            // Spring Security's own checks of what came, such as of a person without sub, are bare exceptions.
            throw new SignInProblemException(isSilence(e) ? Kind.NO_ANSWER : Kind.WRONG_ANSWER, member, e)
                    .about(member);
        }
    }

    /** Why that address could not be asked. */
    static SignInProblemException problem(URI address, RuntimeException failure) {
        List<Throwable> causes = causes(failure);
        if (has(causes, ForbiddenHostException.class)) {
            return new SignInProblemException(Kind.NO_ADDRESS, address.getHost(), failure);
        }
        if (has(causes, UnknownHostException.class)) {
            return new SignInProblemException(Kind.UNKNOWN_HOST, address.getHost(), failure);
        }
        if (has(causes, SSLException.class)) {
            return new SignInProblemException(Kind.NO_TRUST, address.getHost(), failure);
        }
        return isSilence(failure)
                ? new SignInProblemException(Kind.NO_ANSWER, address.getHost(), failure)
                : new SignInProblemException(Kind.NO_DOCUMENT, address.toString(), failure);
    }

    /** Whether the issuer may be there again in a while. */
    static boolean isSilence(Throwable failure) {
        List<Throwable> causes = causes(failure);
        if (has(causes, ForbiddenHostException.class) || has(causes, IssuerCalls.EndlessAnswerException.class)) {
            return false;
        }
        return Stream.of(
                        ResourceAccessException.class,
                        HttpServerErrorException.class,
                        ConnectException.class,
                        SocketTimeoutException.class,
                        UnknownHostException.class,
                        NoHttpResponseException.class,
                        SSLException.class)
                .anyMatch(kind -> has(causes, kind));
    }

    /** An answer in the protocol's own words, which has its own place on the page; anything else has none. */
    private static boolean isRefusal(Throwable failure) {
        return causes(failure).stream()
                .anyMatch(cause -> cause instanceof HttpClientErrorException.Unauthorized
                        || (cause instanceof OAuth2AuthorizationException refused
                                && !refused.getError().getErrorCode().startsWith("invalid_token_response")
                                && !refused.getError().getErrorCode().startsWith("invalid_user_info")));
    }

    private static boolean has(List<Throwable> causes, Class<? extends Throwable> kind) {
        return causes.stream().anyMatch(kind::isInstance);
    }

    static List<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .toList();
    }
}
