package no.usht.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;

/** What is taken from an issuer's words, and what people are told when that is not enough. */
class IssuerClaimsTests {

    private static final Issuer ISSUER = IssuerBuilder.builder()
            .registrationId("usht")
            .issuer("https://issuer.example.org")
            .clientId("usht")
            .personClaim("preferred_username")
            .nameClaim("name")
            .emailClaim("email")
            .organisationClaim(Optional.of("organisation"))
            .scopes(List.of("openid"))
            .build();

    @Test
    void takesTheClaimsThatAreConfigured() {
        IssuerClaims claims = PersonUserService.claimsOf(
                ISSUER,
                Map.of("sub", "123", "preferred_username", " kari ", "name", "Kari", "organisation", "0192:940155223"));
        assertThat(claims.identity()).isEqualTo("kari");
        assertThat(claims.name()).contains("Kari");
        assertThat(claims.email()).isEmpty();
        assertThat(claims.organisation()).contains("940155223");
    }

    @Test
    void ignoresWhatIsNoOrganisationNumber() {
        assertThat(PersonUserService.claimsOf(
                                ISSUER, Map.of("preferred_username", "kari", "organisation", "Sandefjord"))
                        .organisation())
                .isEmpty();
    }

    @Test
    void refusesSomebodyWhomTheIssuerDoesNotIdentify() {
        assertThatThrownBy(() -> PersonUserService.claimsOf(ISSUER, Map.of("sub", "123")))
                .isInstanceOfSatisfying(
                        OAuth2AuthenticationException.class,
                        refused ->
                                assertThat(SignInFailureHandler.reason(refused)).isEqualTo(SignInFailure.UNIDENTIFIED))
                .hasMessageContaining("preferred_username");
    }

    @Test
    void keepsNoMoreOfAnIssuersWordsThanThereIsRoomFor() {
        IssuerClaims claims = PersonUserService.claimsOf(
                ISSUER,
                Map.of(
                        "preferred_username", "k".repeat(255),
                        "name", "Kari\u0000 " + "x".repeat(100_000),
                        "email", "k".repeat(300) + "@example.no"));
        assertThat(claims.identity()).hasSize(255);
        assertThat(claims.name().orElseThrow()).startsWith("Kari x").hasSize(200);
        assertThat(claims.email()).isEmpty();
        assertThatThrownBy(() -> PersonUserService.claimsOf(ISSUER, Map.of("preferred_username", "k".repeat(256))))
                .isInstanceOf(OAuth2AuthenticationException.class);
    }

    @Test
    void takesNoIdentityThatLooksLikeAnothers() {
        assertThatThrownBy(() -> PersonUserService.claimsOf(ISSUER, Map.of("preferred_username", "ka\u200bri")))
                .isInstanceOf(OAuth2AuthenticationException.class);
    }

    @Test
    void takesANameInOneSpellingAndNoneOfWhichNothingIsSeen() {
        assertThat(PersonUserService.claimsOf(
                                ISSUER, Map.of("preferred_username", "kari", "name", " Kari\u00a0A\u030as\0\u200b"))
                        .name())
                .contains("Kari Ås");
        assertThat(PersonUserService.claimsOf(ISSUER, Map.of("preferred_username", "kari", "name", "\u200b"))
                        .name())
                .isEmpty();
    }

    @Test
    void tellsASilentIssuerFromARefusal() {
        assertThat(SignInFailureHandler.reason(
                        new IssuerUnavailableException("https://issuer.example.org", new ConnectException("refused"))))
                .isEqualTo(SignInFailure.UNAVAILABLE);
        assertThat(SignInFailureHandler.reason(new OAuth2AuthenticationException(new OAuth2Error("access_denied"))))
                .isEqualTo(SignInFailure.REFUSED);
        assertThat(SignInFailure.ofCode("nonsense")).isEqualTo(SignInFailure.REFUSED);
        assertThat(SignInFailure.ofCode("unavailable")).isEqualTo(SignInFailure.UNAVAILABLE);
    }
}
