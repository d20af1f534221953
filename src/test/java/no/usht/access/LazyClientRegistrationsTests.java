package no.usht.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import no.usht.demo.DemoIssuer;
import no.usht.tenancy.TenantFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.test.util.TestSocketUtils;

/** An issuer is asked when it is needed, again when it did not answer, and anew when the settings are others. */
class LazyClientRegistrationsTests {

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
            tenants.set("vestfold", settings(own.uri(), "first", "vestfold-client"));
            assertThatThrownBy(() -> registrations.findByRegistrationId("vestfold"))
                    .isInstanceOf(MissingSecretException.class)
                    .hasMessageContaining("vestfold-client");
            Files.writeString(folder.resolve("vestfold-client"), "one\n");
            ClientRegistration first = Objects.requireNonNull(registrations.findByRegistrationId("vestfold"));
            assertThat(first.getProviderDetails().getIssuerUri()).isEqualTo(own.uri());
            assertThat(first.getClientSecret()).isEqualTo("one");
            assertThat(registrations.findByRegistrationId("vestfold")).isSameAs(first);

            // The secret rotated.
            Files.writeString(folder.resolve("vestfold-client"), "two\n");
            ClientRegistration rotated = Objects.requireNonNull(registrations.findByRegistrationId("vestfold"));
            assertThat(rotated.getClientSecret()).isEqualTo("two");

            // Changed.
            tenants.set("vestfold", settings(own.uri(), "second", null));
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
    void findsASecretInAPropertyWhereThereIsNoFile() throws Exception {
        ClientSecrets secrets = secrets("http://localhost:1");
        SecretName name = new SecretName("vestfold-client");
        assertThat(secrets.find(name)).isEmpty();
        environment.setProperty("usht.sign-in.secrets.vestfold-client", "of a property");
        assertThat(secrets.find(name)).contains("of a property");
        Files.writeString(folder.resolve("vestfold-client"), " \n");
        assertThat(secrets.find(name)).contains("of a property");
        Files.writeString(folder.resolve("vestfold-client"), "of a file\r\n");
        assertThat(secrets.find(name)).contains("of a file");
    }

    @Test
    void takesNoNameThatLeadsOutOfTheFolder() {
        for (String name : List.of("../a", "a/b", "..", "", ".a", "a\u0000")) {
            assertThat(SecretName.parse(name)).as(name).isEmpty();
        }
    }

    @Test
    void leadsNobodyToAnIssuerWithoutEncryption() {
        LazyClientRegistrations registrations = registrations("http://localhost:1");
        tenants.set("vestfold", settings("http://issuer.example.org", "client", null));
        assertThatThrownBy(() -> registrations.findByRegistrationId("vestfold"))
                .isInstanceOf(IssuerUnavailableException.class)
                .hasMessageContaining("NOT_HTTPS");
    }

    private static TenantFile.SignIn settings(String issuer, String clientId, @Nullable String secretName) {
        return new TenantFile.SignIn(issuer, clientId, secretName, null, null);
    }

    private LazyClientRegistrations registrations(String shared) {
        return new LazyClientRegistrations(
                new SettingsIssuers(properties(shared), tenants), new IssuerDiscovery(), secrets(shared));
    }

    private ClientSecrets secrets(String shared) {
        return new ClientSecrets(properties(shared), environment);
    }

    private SignInProperties properties(String shared) {
        return new SignInProperties(
                shared,
                DemoIssuer.CLIENT_ID,
                DemoIssuer.CLIENT_SECRET,
                "sub",
                "name",
                "email",
                null,
                null,
                folder,
                List.of("openid"));
    }
}
