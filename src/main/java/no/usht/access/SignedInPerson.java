package no.usht.access;

import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * What the session holds of a person: no roles, since those may be revoked while the session lasts.
 *
 * @param name for the history; kept here because the seam to the database asks for it while it opens a transaction, and
 *     looking it up would need another one
 * @param token the issuer's id token as it came, which it wants back to end its own session
 * @param issuer who vouched for the person, by which settings
 */
record SignedInPerson(PersonId id, String name, String token, Issuer.Mark issuer) implements OidcUser, Serializable {

    private static final List<GrantedAuthority> USER = List.of(new SimpleGrantedAuthority("ROLE_USER"));

    /** The person of the request under way. */
    static Optional<SignedInPerson> current() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(authentication -> authentication.getPrincipal())
                .filter(SignedInPerson.class::isInstance)
                .map(SignedInPerson.class::cast);
    }

    @Override
    public String getName() {
        return id.toString();
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return USER;
    }

    @Override
    public Map<String, Object> getAttributes() {
        return getClaims();
    }

    @Override
    public Map<String, Object> getClaims() {
        return Map.of("sub", getName());
    }

    @Override
    public @Nullable OidcUserInfo getUserInfo() {
        return null;
    }

    @Override
    public OidcIdToken getIdToken() {
        return new OidcIdToken(token, Instant.EPOCH, Instant.MAX, getClaims());
    }
}
