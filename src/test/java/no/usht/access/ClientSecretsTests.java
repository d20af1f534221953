package no.usht.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.TenantFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.mock.env.MockEnvironment;

/** A secret belongs to one registration, and to nobody who describes a centre. */
class ClientSecretsTests {

    private static final String ISSUER = "https://own.example.org";
    private static final CentreKey AGDER = new CentreKey("aust-agder");

    @TempDir
    Path folder = Path.of("");

    private final MockEnvironment environment = new MockEnvironment();
    private final SettingsIssuers issuers =
            new SettingsIssuers(properties("the shared one"), new FixedTenants("aust-agder"));

    @Test
    void findsItInAPropertyWhereThereIsNoFile() throws Exception {
        Issuer own = issuers.own(AGDER, settings(ISSUER, "client"));
        String name = own.secretName().orElseThrow();
        assertMissing(own);
        environment.setProperty("usht.sign-in.secrets." + name, "of a property");
        assertThat(secrets().find(own)).contains("of a property");
        Files.writeString(folder.resolve(name), " \n");
        assertThat(secrets().find(own)).contains("of a property");
        Files.writeString(folder.resolve(name), "of a file\r\n");
        assertThat(secrets().find(own)).contains("of a file");
        assertThat(secrets().find(issuers.shared())).contains("the shared one");
    }

    @Test
    void asksForNoneWhereTheClientHasNone() {
        assertThat(secrets().find(issuers.own(AGDER, new TenantFile.SignIn(ISSUER, "client", false, null, null))))
                .isEmpty();
    }

    /** Whatever a tenant file, a form or an archive says, it gets no secret that was given for other settings. */
    @Test
    void givesNobodyTheSecretOfAnother() throws Exception {
        Issuer victim = issuers.own(AGDER, settings(ISSUER, "client"));
        String name = victim.secretName().orElseThrow();
        Files.writeString(folder.resolve(name), "of Agder");
        Files.writeString(folder.resolve("usht.sign-in.client-secret"), "the shared one");
        environment.setProperty("usht.sign-in.secrets." + name, "of Agder");
        environment.setProperty("usht.sign-in.secrets.usht.sign-in.client-secret", "the shared one");
        assertThat(secrets().find(victim)).contains("of Agder");

        List<String> keys = List.of("austagder", "aust-agder2", "aust", "aust-agde", "usht-sign-in-client-secret");
        assertThat(CentreKey.parse("usht")).as("the shared registration").isEmpty();
        List<String> texts = List.of(
                "client",
                "https://own.example.org",
                "https://rogue.example.org",
                "usht.sign-in.client-secret",
                name,
                "../" + name,
                "client\nclient",
                "aust-agder\nhttps://own.example.org\nclient",
                "\n");
        for (String key : keys) {
            for (String client : texts) {
                for (String issuer : texts) {
                    assertMissing(issuers.own(new CentreKey(key), settings(issuer, client)));
                }
            }
        }
        for (String issuer : List.of("https://rogue.example.org", ISSUER + "/", "https://OWN.example.org")) {
            assertMissing(issuers.own(AGDER, settings(issuer, "client")));
        }
        assertMissing(issuers.own(AGDER, settings(ISSUER, "Client")));
        assertMissing(issuers.own(AGDER, settings(ISSUER + "c", "lient")));
    }

    @Test
    void callsEachByAnotherNameThatLeadsOutOfNoFolder() {
        Set<String> names = new HashSet<>();
        for (String key : List.of("aust-agder", "austagder")) {
            for (String client : List.of("client", "CLIENT", "../client", "a\nb", "")) {
                for (String issuer : List.of(ISSUER, ISSUER + "/")) {
                    String name = settings(issuer, client).secretName(new CentreKey(key));
                    assertThat(name).matches("[a-z][a-z0-9-]+\\.[0-9a-f]{24}");
                    assertThat(names.add(name)).as(name).isTrue();
                }
            }
        }
    }

    /** Names of properties are compared without dashes and, from the process's environment, without case. */
    @Test
    void tellsKeysApartThatPropertiesTakeForOne() {
        TenantFile.SignIn settings = settings(ISSUER, "client");
        StandardEnvironment real = new StandardEnvironment();
        String variable = "USHT_SIGNIN_SECRETS_"
                + settings.secretName(AGDER).replace("-", "").replace('.', '_').toUpperCase(java.util.Locale.ROOT);
        real.getPropertySources()
                .addFirst(new SystemEnvironmentPropertySource("test-systemEnvironment", Map.of(variable, "of Agder")));
        ConfigurationPropertySources.attach(real);
        ClientSecrets secrets = new ClientSecrets(properties("the shared one"), real);
        assertThat(secrets.find(issuers.own(AGDER, settings))).contains("of Agder");
        Issuer other = issuers.own(new CentreKey("austagder"), settings);
        assertThatThrownBy(() -> secrets.find(other)).isInstanceOf(MissingSecretException.class);
    }

    private void assertMissing(Issuer issuer) {
        assertThatThrownBy(() -> secrets().find(issuer))
                .as("%s", issuer)
                .isInstanceOf(MissingSecretException.class)
                .hasMessageContaining(issuer.secretName().orElseThrow());
    }

    private static TenantFile.SignIn settings(String issuer, String clientId) {
        return new TenantFile.SignIn(issuer, clientId, true, null, null);
    }

    private ClientSecrets secrets() {
        return new ClientSecrets(properties("the shared one"), environment);
    }

    private SignInProperties properties(String shared) {
        return SignInPropertiesBuilder.builder()
                .issuer("https://shared.example.org")
                .clientId("usht")
                .clientSecret(shared)
                .personClaim("sub")
                .nameClaim("name")
                .emailClaim("email")
                .secretsFolder(folder)
                .scopes(List.of("openid"))
                .privateHosts(Set.of("localhost"))
                .build();
    }
}
