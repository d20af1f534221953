package no.usht.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClientException;

/** Leads to a page that says why nobody was signed in, and tells the log more than the person. */
@Component
class SignInFailureHandler implements AuthenticationFailureHandler {

    private static final Logger log = LoggerFactory.getLogger(SignInFailureHandler.class);

    /** An issuer that may be there again in a while. */
    private static final Set<SignInProblem.Kind> SILENT =
            Set.of(SignInProblem.Kind.NO_ANSWER, SignInProblem.Kind.UNKNOWN_HOST, SignInProblem.Kind.NO_TRUST);

    /** Spring Security's, for an answer to what was not asked. */
    private static final String UNKNOWN = "authorization_request_not_found";

    private final DefaultRedirectStrategy redirects = new DefaultRedirectStrategy();

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        Optional<LocalPath> onward = onward(request, response, exception);
        if (onward.isPresent()) {
            log.info("Sign-in goes on to where it was to lead: {}", exception.getMessage());
            redirects.sendRedirect(request, response, onward.get().value());
            return;
        }
        SignInFailure failure = reason(exception);
        log.warn("Sign-in did not succeed ({}): {}", failure, exception.getMessage());
        redirects.sendRedirect(
                request,
                response,
                SignInAddresses.towards(
                                SignInAddresses.SIGN_IN_FAILED + "?grunn=" + failure.code()
                                        + member(exception)
                                                .map(name -> "&" + SignInAddresses.MEMBER + "=" + name)
                                                .orElse(""),
                                // For another try.
                                Optional.of(SignInsUnderWay.target(request))
                                        .filter(target -> !target.value().equals(SignInAddresses.CHOOSE_WORKSPACE)))
                        .value());
    }

    /** Where it makes no difference to the person that this answer signs nobody in, mostly since another tab was quicker. */
    private static Optional<LocalPath> onward(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException exception) {
        String code = exception instanceof OAuth2AuthenticationException oauth
                ? oauth.getError().getErrorCode()
                : "";
        if (code.equals(UNKNOWN)) {
            // The session that began it is gone, or had an answer before.
            return RememberedSignIns.take(request, response)
                    .map(RememberedSignIns::again)
                    .or(() -> signedIn(request, SignInsUnderWay.target(request)));
        }
        boolean isIssuersNo = request.getParameter(OAuth2ParameterNames.ERROR) != null
                && !code.equals(AnsweringIssuer.MIX_UP)
                && reason(exception) == SignInFailure.REFUSED;
        return isIssuersNo ? signedIn(request, SignInsUnderWay.target(request)) : Optional.empty();
    }

    private static Optional<LocalPath> signedIn(HttpServletRequest request, LocalPath target) {
        // The holder is empty by now; the session has nobody less.
        return new HttpSessionSecurityContextRepository()
                                .loadDeferredContext(request)
                                .get()
                                .getAuthentication()
                        != null
                ? Optional.of(target)
                : Optional.empty();
    }

    /** What the discovery document calls what is wrong, for whoever has to mend it. */
    private static Optional<String> member(AuthenticationException exception) {
        return IssuerAnswers.causes(exception).stream()
                .filter(SignInProblemException.class::isInstance)
                .map(cause -> ((SignInProblemException) cause).member())
                .filter(name -> !name.isEmpty())
                .findFirst();
    }

    static SignInFailure reason(AuthenticationException exception) {
        // Spring Security wraps what was thrown on the way to the issuer.
        List<Throwable> causes = IssuerAnswers.causes(exception);
        if (causes.stream().anyMatch(SignInFailureHandler::isOfTheSettings)) {
            return SignInFailure.MISCONFIGURED;
        }
        boolean unanswered = causes.stream()
                .anyMatch(cause -> cause instanceof IssuerUnavailableException
                        || cause instanceof RestClientException
                        || cause instanceof IOException);
        if (unanswered) {
            return SignInFailure.UNAVAILABLE;
        }
        return exception instanceof OAuth2AuthenticationException oauth
                        && oauth.getError().getErrorCode().equals(PersonUserService.UNIDENTIFIED)
                ? SignInFailure.UNIDENTIFIED
                : SignInFailure.REFUSED;
    }

    /** A secret that is nowhere or no longer the right one, or an issuer that is not what the settings say. */
    private static boolean isOfTheSettings(Throwable cause) {
        return cause instanceof MissingSecretException
                || cause instanceof ForbiddenHostException
                || cause instanceof HttpClientErrorException.Unauthorized
                || (cause instanceof OAuth2AuthenticationException oauth
                        && oauth.getError().getErrorCode().equals(OAuth2ErrorCodes.INVALID_CLIENT))
                || (cause instanceof SignInProblemException named && !SILENT.contains(named.kind()));
    }
}
