package no.usht.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import no.usht.tenancy.MissingSettingsException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Nobody can sign in without an issuer, so the program says what is missing. */
class ConfiguredIssuerTests {

    @Test
    void namesAllThatIsMissing() {
        assertThatThrownBy(() -> issuer(Map.of()))
                .isInstanceOf(MissingSettingsException.class)
                .hasMessageContaining("usht.sign-in.issuer")
                .hasMessageContaining("USHT_SIGN_IN_ISSUER")
                .hasMessageContaining("usht.sign-in.client-id");
    }

    @Test
    void takesAnEmptySettingForAMissingOne() {
        assertThatThrownBy(() -> issuer(Map.of("usht.sign-in.issuer", " ", "usht.sign-in.client-id", "usht")))
                .isInstanceOf(MissingSettingsException.class)
                .hasMessageContaining("usht.sign-in.issuer")
                .hasMessageNotContaining("usht.sign-in.client-id");
    }

    @Test
    void identifiesPeopleBySubUnlessToldOtherwise() {
        Issuer issuer =
                issuer(Map.of("usht.sign-in.issuer", "https://issuer.example.org", "usht.sign-in.client-id", "usht"));
        assertThat(issuer.personClaim()).isEqualTo("sub");
        assertThat(issuer.clientSecret()).isEmpty();
        assertThat(issuer.organisationClaim()).isEmpty();
        assertThat(issuer.scopes()).containsExactly("openid", "profile");
    }

    @Test
    void knowsNoOtherRegistration() {
        ConfiguredIssuer issuers = new ConfiguredIssuer(properties(
                Map.of("usht.sign-in.issuer", "https://issuer.example.org", "usht.sign-in.client-id", "usht")));
        assertThat(issuers.find("another")).isEmpty();
    }

    private static Issuer issuer(Map<String, String> settings) {
        return new ConfiguredIssuer(properties(settings)).forNewMembers();
    }

    private static SignInProperties properties(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("usht.sign-in", SignInProperties.class);
    }
}
