package no.usht.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import no.usht.demo.DemoIssuer;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.test.util.TestSocketUtils;

/** The issuer is asked when it is needed, and again when it did not answer. */
class LazyClientRegistrationsTests {

    @Test
    void asksAgainAfterAFailure() {
        int port = TestSocketUtils.findAvailableTcpPort();
        LazyClientRegistrations registrations = new LazyClientRegistrations(new ConfiguredIssuer(new SignInProperties(
                "http://localhost:" + port,
                DemoIssuer.CLIENT_ID,
                DemoIssuer.CLIENT_SECRET,
                "sub",
                "name",
                "email",
                null,
                null,
                List.of("openid"))));
        assertThatThrownBy(() -> registrations.findByRegistrationId("usht"))
                .isInstanceOf(IssuerUnavailableException.class);

        try (DemoIssuer issuer = DemoIssuer.start(port)) {
            ClientRegistration found = Objects.requireNonNull(registrations.findByRegistrationId("usht"));
            assertThat(found.getProviderDetails().getIssuerUri()).isEqualTo(issuer.uri());
        }
        // By now it is known.
        assertThat(registrations.findByRegistrationId("usht")).isNotNull();
        assertThat(registrations.findByRegistrationId("another")).isNull();
    }
}
