package no.usht.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.usht.tenancy.CentreKey;
import org.springframework.http.HttpMethod;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Leads whoever has to sign in to the right issuer: a centre's own for its addresses and for invitations to it, and the shared
 * one where there is no other; only where several may be meant does the page with the choice show.
 */
class IssuerRedirectFilter extends OncePerRequestFilter {

    private static final Pattern OF_A_CENTRE = Pattern.compile("/s/([^/?]+).*");
    private static final Pattern OF_NO_CENTRE = Pattern.compile("/(nasjonal|plattform)([/?].*)?");
    private static final Pattern OF_AN_INVITATION = Pattern.compile(SignInAddresses.INVITATION + "/([^/?]+)/.*");

    private final Issuers issuers;
    private final Function<String, Optional<InvitationDetails>> invitations;

    /** @param invitations by token */
    IssuerRedirectFilter(Issuers issuers, Function<String, Optional<InvitationDetails>> invitations) {
        this.issuers = issuers;
        this.invitations = invitations;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!isEntrance(request)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<LocalPath> heading = SignInTargets.of(request);
        // Another tab may have signed in meanwhile.
        Optional<String> next = SignedInPerson.current().isPresent()
                ? Optional.of(heading.map(LocalPath::value).orElse(SignInAddresses.CHOOSE_WORKSPACE))
                : issuer(request, heading).map(registrationId -> begin(registrationId, request, heading));
        if (next.isPresent()) {
            response.sendRedirect(request.getContextPath() + next.get());
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isEntrance(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod())
                && request.getRequestURI().equals(request.getContextPath() + SignInAddresses.SIGN_IN)
                // Vaadin's own requests about the page, once it shows.
                && request.getParameter("v-r") == null;
    }

    private static String begin(String registrationId, HttpServletRequest request, Optional<LocalPath> heading) {
        String way = SignInAddresses.towards(SignInAddresses.signIn(registrationId), heading)
                .value();
        return request.getParameter(RememberedSignIns.AGAIN) == null
                ? way
                : way + (way.contains("?") ? "&" : "?") + RememberedSignIns.AGAIN;
    }

    /** The registration to sign in with; empty if the person has to choose. */
    private Optional<String> issuer(HttpServletRequest request, Optional<LocalPath> target) {
        List<CentreKey> own = issuers.centresWithTheirOwn();
        if (own.isEmpty()) {
            return Optional.of(SignInAddresses.REGISTRATION);
        }
        String heading = target.map(LocalPath::value).orElse("");
        if (request.getParameter(SignInAddresses.ALL) != null || isForAll(heading)) {
            return Optional.empty();
        }
        Matcher centre = OF_A_CENTRE.matcher(heading);
        if (centre.matches()) {
            String key = Objects.requireNonNull(centre.group(1));
            return Optional.of(
                    own.stream().anyMatch(has -> has.value().equals(key)) ? key : SignInAddresses.REGISTRATION);
        }
        Matcher invitation = OF_AN_INVITATION.matcher(heading);
        if (invitation.matches()) {
            return invitations
                    .apply(Objects.requireNonNull(invitation.group(1)))
                    .map(details -> issuers.forNewMembers(details.workspace()).registrationId());
        }
        return OF_NO_CENTRE.matcher(heading).matches() ? Optional.of(SignInAddresses.REGISTRATION) : Optional.empty();
    }

    private static boolean isForAll(String heading) {
        return UriComponentsBuilder.fromUriString(heading)
                .build()
                .getQueryParams()
                .containsKey(SignInAddresses.ALL);
    }
}
