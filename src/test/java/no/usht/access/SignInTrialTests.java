package no.usht.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.usht.access.SignInProblem.Kind;
import no.usht.demo.DemoIssuer;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.TenantFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

/** What is wrong with settings of sign-in is told before anybody depends on them. */
class SignInTrialTests {

    private static final CentreKey VESTFOLD = new CentreKey("vestfold");
    private static final String ENDPOINTS = """
        "authorization_endpoint": "HERE/a", "token_endpoint": "HERE/t", "jwks_uri": "HERE/j",
        """;
    private static final String COMPLETE = ENDPOINTS + """
        "response_types_supported": ["code"], "id_token_signing_alg_values_supported": ["RS256"],
        "subject_types_supported": ["public"],
        """;

    private final HttpServer server;
    private final MockEnvironment environment = new MockEnvironment();
    private final SignInTrial trial;

    SignInTrialTests() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        SignInProperties properties = SignInPropertiesBuilder.builder()
                .issuer("https://shared.example.org")
                .clientId("usht")
                .personClaim("sub")
                .nameClaim("name")
                .emailClaim("email")
                .secretsFolder(Path.of(""))
                .scopes(List.of())
                .privateHosts(Set.of("localhost"))
                .build();
        IssuerCalls calls = new IssuerCalls(properties);
        trial = new SignInTrial(
                new IssuerRegistrations(new IssuerDiscovery(calls), calls),
                new ClientSecrets(properties, environment),
                new SettingsIssuers(properties, new FixedTenants()));
    }

    @BeforeEach
    void start() {
        server.start();
        keys("{\"keys\": []}");
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void refusesWhatIsNoAddressOrNotEncrypted() {
        for (String address : List.of("issuer", "ftp://issuer.example.org", "file:///etc/passwd", "https://", "a b")) {
            assertThat(kind(address)).as(address).isEqualTo(Kind.NO_ADDRESS);
        }
        assertThat(kind("http://issuer.example.org")).isEqualTo(Kind.NOT_HTTPS);
        assertThat(kind("https://shared.example.org")).isEqualTo(Kind.SHARED_ISSUER);
    }

    @Test
    void asksNothingOfTheMachinesSurroundings() {
        for (String address : List.of("https://169.254.169.254", "https://[fe80::1]", "https://0.0.0.0")) {
            assertThat(kind(address)).as(address).isEqualTo(Kind.NO_ADDRESS);
        }
    }

    @Test
    void tellsWhyNobodyAnswers() {
        assertThat(kind("https://nobody.invalid")).isEqualTo(Kind.UNKNOWN_HOST);
        server.stop(0);
        assertThat(kind(address())).isEqualTo(Kind.NO_ANSWER);
    }

    @Test
    void tellsAMissingDocumentFromOneThatIsNone() {
        assertThat(kind(address())).isEqualTo(Kind.NOT_FOUND);
        answer(200, "<!doctype html><title>Hei</title>");
        assertThat(kind(address())).isEqualTo(Kind.NO_DOCUMENT);
    }

    @Test
    void readsNoEndlessDocument() {
        answer(200, "{\"a\": \"" + "x".repeat(300_000) + "\"}");
        assertThat(kind(address())).isEqualTo(Kind.NO_DOCUMENT);
    }

    @Test
    void followsNobodyToAnotherHost() {
        for (String target :
                List.of("http://127.0.0.1:" + port() + "/x", "http://localhost:1/x", "file:///etc/passwd")) {
            redirect(target);
            assertThat(kind(address())).as(target).isEqualTo(Kind.REDIRECTED);
        }
        // For ever in a circle.
        redirect("/.well-known/openid-configuration");
        assertThat(kind(address())).isEqualTo(Kind.REDIRECTED);
    }

    @Test
    void tellsAnIssuerThatCallsItselfOtherwise() {
        answer(200, "{\"issuer\": \"https://other.example.org\"}");
        assertThat(attempt(address(), false))
                .isEqualTo(new SignInProblem(Kind.OTHER_ISSUER, "https://other.example.org"));
        // The slash at the end is the usual mistake.
        answer(200, "{\"issuer\": \"" + address() + "\"}");
        assertThat(kind(address() + "/")).isEqualTo(Kind.OTHER_ISSUER);
    }

    @Test
    void tellsWhatTheIssuerLacks() {
        document("");
        assertThat(attempt(address(), false)).isEqualTo(new SignInProblem(Kind.NO_ENDPOINT, "authorization_endpoint"));
        document(ENDPOINTS + "\"response_types_supported\": [\"id_token\"],");
        assertThat(kind(address())).isEqualTo(Kind.NO_CODE_FLOW);
        document(ENDPOINTS + "\"response_types_supported\": [\"code\"],");
        assertThat(kind(address())).isEqualTo(Kind.NO_SIGNATURE);
        document(COMPLETE + "\"grant_types_supported\": [\"client_credentials\"],");
        assertThat(kind(address())).isEqualTo(Kind.NO_CODE_FLOW);
        document(COMPLETE + "\"code_challenge_methods_supported\": [\"plain\"],");
        assertThat(kind(address())).isEqualTo(Kind.NO_PROOF_KEYS);
    }

    @Test
    void tellsASecretThatIsNowhere() {
        document(COMPLETE);
        String name = new TenantFile.SignIn(address(), "client", true, null, null).secretName(VESTFOLD);
        assertThat(attempt(address(), true)).isEqualTo(new SignInProblem(Kind.NO_SECRET, name));
        environment.setProperty("usht.sign-in.secrets." + name, "secret");
        assertThat(attempt(address(), true)).isEqualTo(new SignInTrialResult.Works(address(), false));
    }

    /** What sign-in would stumble over, and what would lead people or us where nobody should go. */
    @Test
    void tellsAnAddressThatNobodyIsLedToOrAsked() {
        for (String member : List.of(
                "authorization_endpoint", "token_endpoint", "jwks_uri", "userinfo_endpoint", "end_session_endpoint")) {
            for (String hostile : List.of(
                    "javascript:alert(1)",
                    "/auth",
                    "no address",
                    "http://issuer.example.org/x",
                    "ftp://issuer.example.org/x",
                    "file:///etc/passwd",
                    "data:text/html,x",
                    "https://localhost@169.254.169.254/latest",
                    "https://user:word@example.org/x",
                    "https://example.org/x#y",
                    "https://127.0.0.1/x",
                    "https://2130706433/x",
                    "https://[::1]/x",
                    "https://[::ffff:10.0.0.1]/x",
                    "https://[fd00::1]/x",
                    "https://[64:ff9b::7f00:1]/x",
                    "https://10.0.0.1/x",
                    "https://192.168.1.1/x",
                    "https://172.16.0.1/x",
                    "https://100.64.0.1/x",
                    "https://169.254.169.254/x",
                    "https://0.0.0.0/x",
                    "https:///x")) {
                // The last one counts.
                document(COMPLETE + "\"" + member + "\": \"" + hostile + "\",");
                assertThat(attempt(address(), false))
                        .as("%s %s", member, hostile)
                        // Without a way to sign out there, people still sign in.
                        .isEqualTo(
                                member.equals("end_session_endpoint")
                                        ? new SignInTrialResult.Works(address(), false)
                                        : new SignInProblem(Kind.BAD_ENDPOINT, member + ": " + hostile));
            }
        }
    }

    /** Names may be found by browsers alone, or by nobody for a moment. */
    @Test
    void needsToFindTheHostsThatItAsksAndNoOthers() {
        String nobody = "https://nobody.invalid/x";
        for (String opened : List.of("authorization_endpoint", "end_session_endpoint")) {
            document(COMPLETE + "\"" + opened + "\": \"" + nobody + "\",");
            assertThat(attempt(address(), false))
                    .as(opened)
                    .isEqualTo(new SignInTrialResult.Works(address(), opened.equals("end_session_endpoint")));
        }
        for (String asked : List.of("token_endpoint", "jwks_uri", "userinfo_endpoint")) {
            document(COMPLETE + "\"" + asked + "\": \"" + nobody + "\",");
            assertThat(attempt(address(), false))
                    .as(asked)
                    .isEqualTo(new SignInProblem(Kind.UNKNOWN_HOST, "nobody.invalid"));
        }
    }

    @Test
    void tellsADocumentThatSignInCouldNotRead() {
        document(COMPLETE.replace("\"subject_types_supported\": [\"public\"],", ""));
        assertThat(attempt(address(), false))
                .isEqualTo(new SignInProblem(Kind.BAD_DOCUMENT, "subject_types_supported"));
        document(COMPLETE + "\"token_endpoint_auth_methods_supported\": \"client_secret_basic\",");
        assertThat(attempt(address(), false))
                .isEqualTo(new SignInProblem(Kind.BAD_DOCUMENT, "token_endpoint_auth_methods_supported"));
        document(COMPLETE + "\"authorization_response_iss_parameter_supported\": \"true\",");
        assertThat(attempt(address(), false))
                .isEqualTo(new SignInProblem(Kind.BAD_DOCUMENT, "authorization_response_iss_parameter_supported"));
    }

    @Test
    void tellsKeysThatAreNone() {
        document(COMPLETE);
        for (String junk : List.of("<html>", "[]", "{}", "x".repeat(300_000))) {
            server.removeContext("/j");
            keys(junk);
            assertThat(attempt(address(), false))
                    .as(junk.substring(0, 2))
                    .isEqualTo(new SignInProblem(Kind.WRONG_ANSWER, "jwks_uri"));
        }
    }

    /** Only hosts that the configuration names may be within our own network, by whatever name. */
    @Test
    void goesNowhereInOurOwnNetworkUnlessConfigured() {
        SignInProperties properties = SignInPropertiesBuilder.builder()
                .issuer("https://shared.example.org")
                .clientId("usht")
                .personClaim("sub")
                .nameClaim("name")
                .emailClaim("email")
                .scopes(List.of())
                .privateHosts(Set.of())
                .build();
        IssuerCalls calls = new IssuerCalls(properties);
        SignInTrial strict = new SignInTrial(
                new IssuerRegistrations(new IssuerDiscovery(calls), calls),
                new ClientSecrets(properties, environment),
                new SettingsIssuers(properties, new FixedTenants()));
        document(COMPLETE);
        assertThat(strict.attempt(VESTFOLD, new TenantFile.SignIn(address(), "client", false, null, null)))
                .isEqualTo(new SignInProblem(Kind.NOT_HTTPS, address()));
        String encrypted = address().replace("http:", "https:");
        assertThat(strict.attempt(VESTFOLD, new TenantFile.SignIn(encrypted, "client", false, null, null)))
                .isEqualTo(new SignInProblem(Kind.NO_ADDRESS, encrypted));
    }

    @Test
    void isContentWithARealIssuer() {
        try (DemoIssuer issuer = DemoIssuer.start(0)) {
            assertThat(attempt(issuer.uri(), false)).isEqualTo(new SignInTrialResult.Works(issuer.uri(), true));
        }
    }

    private SignInTrialResult attempt(String issuer, boolean hasSecret) {
        return trial.attempt(VESTFOLD, new TenantFile.SignIn(issuer, "client", hasSecret, null, null));
    }

    private @Nullable Kind kind(String issuer) {
        return attempt(issuer, false) instanceof SignInProblem problem ? problem.kind() : null;
    }

    private int port() {
        return server.getAddress().getPort();
    }

    private String address() {
        return "http://localhost:" + port();
    }

    private void keys(String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        server.createContext("/j", exchange -> {
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    private void document(String content) {
        answer(200, "{" + content.replace("HERE", address()) + "\"issuer\": \"" + address() + "\"}");
    }

    private void answer(int status, String body) {
        serve(status, body, Map.of());
    }

    private void redirect(String target) {
        serve(302, "", Map.of("Location", target));
    }

    private void serve(int status, String body, Map<String, String> headers) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        try {
            server.removeContext("/.well-known/");
        } catch (IllegalArgumentException e) {
            // The first one.
        }
        server.createContext("/.well-known/", exchange -> {
            headers.forEach(exchange.getResponseHeaders()::set);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }
}
