package no.usht.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.usht.demo.DemoIssuer;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.TenantFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.test.util.TestSocketUtils;

/** An issuer is asked when it is needed, again when it did not answer, and anew when the settings are others. */
class LazyClientRegistrationsTests {

    private static final CentreKey VESTFOLD = new CentreKey("vestfold");

    @TempDir
    Path folder = Path.of("");

    private final MockEnvironment environment = new MockEnvironment();
    private final FixedTenants tenants = new FixedTenants("vestfold");

    @Test
    void asksAgainAfterAFailure() {
        int port = TestSocketUtils.findAvailableTcpPort();
        LazyClientRegistrations registrations = registrations("http://localhost:" + port);
        assertThatThrownBy(() -> registrations.findByRegistrationId("usht"))
                .isInstanceOf(IssuerUnavailableException.class);

        try (DemoIssuer issuer = DemoIssuer.start(port)) {
            ClientRegistration found = Objects.requireNonNull(registrations.findByRegistrationId("usht"));
            assertThat(found.getProviderDetails().getIssuerUri()).isEqualTo(issuer.uri());
            assertThat(found.getClientSecret()).isEqualTo(DemoIssuer.CLIENT_SECRET);
        }
        // By now it is known.
        assertThat(registrations.findByRegistrationId("usht")).isNotNull();
        assertThat(registrations.findByRegistrationId("another")).isNull();
    }

    @Test
    void takesNewSettingsWithoutARestart() throws Exception {
        try (DemoIssuer shared = DemoIssuer.start(0);
                DemoIssuer own = DemoIssuer.start(0)) {
            LazyClientRegistrations registrations = registrations(shared.uri());
            assertThat(registrations.findByRegistrationId("vestfold")).isNull();

            // Added.
            TenantFile.SignIn first = settings(own.uri(), "first", true);
            Path secret = folder.resolve(first.secretName(VESTFOLD));
            tenants.set("vestfold", first);
            assertThatThrownBy(() -> registrations.findByRegistrationId("vestfold"))
                    .isInstanceOf(MissingSecretException.class)
                    .hasMessageContaining(first.secretName(VESTFOLD));
            Files.writeString(secret, "one\n");
            ClientRegistration found = Objects.requireNonNull(registrations.findByRegistrationId("vestfold"));
            assertThat(found.getProviderDetails().getIssuerUri()).isEqualTo(own.uri());
            assertThat(found.getClientSecret()).isEqualTo("one");
            assertThat(registrations.findByRegistrationId("vestfold")).isSameAs(found);

            // The secret rotated.
            Files.writeString(secret, "two\n");
            ClientRegistration rotated = Objects.requireNonNull(registrations.findByRegistrationId("vestfold"));
            assertThat(rotated.getClientSecret()).isEqualTo("two");

            // Changed.
            tenants.set("vestfold", settings(own.uri(), "second", false));
            ClientRegistration changed = Objects.requireNonNull(registrations.findByRegistrationId("vestfold"));
            assertThat(changed.getClientId()).isEqualTo("second");
            assertThat(changed.getClientSecret()).isEmpty();

            // Removed.
            tenants.set("vestfold", null);
            assertThat(registrations.findByRegistrationId("vestfold")).isNull();
            assertThat(Objects.requireNonNull(registrations.findByRegistrationId("usht"))
                            .getProviderDetails()
                            .getIssuerUri())
                    .isEqualTo(shared.uri());
        }
    }

    @Test
    void asksAnotherIssuerWithoutTheSecretOfTheLastOne() throws Exception {
        try (DemoIssuer before = DemoIssuer.start(0);
                DemoIssuer after = DemoIssuer.start(0)) {
            LazyClientRegistrations registrations = registrations("http://localhost:1");
            TenantFile.SignIn settings = settings(before.uri(), "client", true);
            Files.writeString(folder.resolve(settings.secretName(VESTFOLD)), "of the first");
            tenants.set("vestfold", settings);
            assertThat(Objects.requireNonNull(registrations.findByRegistrationId("vestfold"))
                            .getClientSecret())
                    .isEqualTo("of the first");
            tenants.set("vestfold", settings(after.uri(), "client", true));
            assertThatThrownBy(() -> registrations.findByRegistrationId("vestfold"))
                    .isInstanceOf(MissingSecretException.class);
        }
    }

    @Test
    void leadsNobodyToAnIssuerWithoutEncryption() {
        LazyClientRegistrations registrations = registrations("http://localhost:1");
        tenants.set("vestfold", settings("http://issuer.example.org", "client", false));
        assertThatThrownBy(() -> registrations.findByRegistrationId("vestfold"))
                .isInstanceOf(IssuerUnavailableException.class)
                .hasMessageContaining("NOT_HTTPS");
    }

    private static TenantFile.SignIn settings(String issuer, String clientId, boolean hasSecret) {
        return new TenantFile.SignIn(issuer, clientId, hasSecret, null, null);
    }

    private LazyClientRegistrations registrations(String shared) {
        return new LazyClientRegistrations(
                new SettingsIssuers(properties(shared), tenants), made(properties(shared)), secrets(shared));
    }

    private static IssuerRegistrations made(SignInProperties properties) {
        IssuerCalls calls = new IssuerCalls(properties);
        return new IssuerRegistrations(new IssuerDiscovery(calls), calls);
    }

    private ClientSecrets secrets(String shared) {
        return new ClientSecrets(properties(shared), environment);
    }

    private SignInProperties properties(String shared) {
        return SignInPropertiesBuilder.builder()
                .issuer(shared)
                .clientId(DemoIssuer.CLIENT_ID)
                .clientSecret(DemoIssuer.CLIENT_SECRET)
                .personClaim("sub")
                .nameClaim("name")
                .emailClaim("email")
                .secretsFolder(folder)
                .scopes(List.of("openid"))
                .privateHosts(Set.of("localhost"))
                .build();
    }
}
