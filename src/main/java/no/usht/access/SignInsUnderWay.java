package no.usht.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Keeps what an issuer was asked until the answer comes, and gives it out to that issuer's answer alone.
 *
 * <p>Several are kept, since people sign in in several tabs at once, and each with where it leads.
 */
@Component
class SignInsUnderWay implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    /** In one session; the oldest goes, as anybody can begin more. */
    static final int AT_ONCE = 8;

    private static final String KEPT = SignInsUnderWay.class.getName() + ".kept";

    /** The settings that a sign-in began with. */
    private static final String ASKED = SignInsUnderWay.class.getName() + ".asked";

    private static final String TARGET = SignInsUnderWay.class.getName() + ".target";

    private final AnsweringIssuer issuers;

    SignInsUnderWay(AnsweringIssuer issuers) {
        this.issuers = issuers;
    }

    /** Where the sign-in leads that the request begins or answers. */
    static LocalPath target(HttpServletRequest request) {
        return request.getAttribute(TARGET) instanceof LocalPath kept
                ? kept
                : SignInTargets.of(request).orElseGet(() -> new LocalPath(SignInAddresses.CHOOSE_WORKSPACE));
    }

    @Override
    public void saveAuthorizationRequest(
            OAuth2AuthorizationRequest asked, HttpServletRequest request, HttpServletResponse response) {
        String registrationId = Objects.requireNonNull(asked.getAttribute(OAuth2ParameterNames.REGISTRATION_ID));
        Issuer.Mark settings = issuers.asked(registrationId)
                .orElseThrow(() -> new OAuth2AuthenticationException(
                        new OAuth2Error(PersonUserService.CHANGED),
                        "No issuer is configured as " + registrationId + " any more"));
        LocalPath target = target(request);
        keep(
                OAuth2AuthorizationRequest.from(asked)
                        .attributes(attributes -> {
                            attributes.put(ASKED, settings);
                            attributes.put(TARGET, target);
                        })
                        .build(),
                request.getSession());
        RememberedSignIns.remember(Objects.requireNonNull(asked.getState()), target, request, response);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest answer) {
        return find(answer).map(asked -> checked(asked, answer)).orElse(null);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest answer, HttpServletResponse response) {
        // Gone in any case: whatever came for it, there is no second try.
        Optional<OAuth2AuthorizationRequest> taken = take(answer);
        taken.ifPresent(asked -> answer.setAttribute(TARGET, asked.getAttribute(TARGET)));
        return taken.map(asked -> checked(asked, answer)).orElse(null);
    }

    private OAuth2AuthorizationRequest checked(OAuth2AuthorizationRequest asked, HttpServletRequest answer) {
        issuers.require(Objects.requireNonNull(asked.<Issuer.Mark>getAttribute(ASKED)), answer);
        return asked;
    }

    private static void keep(OAuth2AuthorizationRequest asked, HttpSession session) {
        synchronized (WebUtils.getSessionMutex(session)) {
            List<OAuth2AuthorizationRequest> kept = new ArrayList<>(kept(session));
            if (kept.size() == AT_ONCE) {
                kept.removeFirst();
            }
            kept.add(asked);
            session.setAttribute(KEPT, new Kept(List.copyOf(kept)));
        }
    }

    private static Optional<OAuth2AuthorizationRequest> find(HttpServletRequest answer) {
        HttpSession session = answer.getSession(false);
        String state = answer.getParameter(OAuth2ParameterNames.STATE);
        return session == null || state == null
                ? Optional.empty()
                : kept(session).stream()
                        .filter(asked -> state.equals(asked.getState()))
                        .findFirst();
    }

    private static Optional<OAuth2AuthorizationRequest> take(HttpServletRequest answer) {
        HttpSession session = answer.getSession(false);
        if (session == null) {
            return Optional.empty();
        }
        synchronized (WebUtils.getSessionMutex(session)) {
            Optional<OAuth2AuthorizationRequest> found = find(answer);
            found.ifPresent(taken -> session.setAttribute(
                    KEPT,
                    new Kept(kept(session).stream()
                            .filter(asked -> !Objects.equals(asked.getState(), taken.getState()))
                            .toList())));
            return found;
        }
    }

    private static List<OAuth2AuthorizationRequest> kept(HttpSession session) {
        return session.getAttribute(KEPT) instanceof Kept kept ? kept.requests() : List.of();
    }

    /** @param requests the oldest first */
    private record Kept(List<OAuth2AuthorizationRequest> requests) {}
}
