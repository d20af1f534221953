package no.usht.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.usht.access.Role;
import no.usht.tenancy.Workspace;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The demo's issuer keeps the protocol that a real one does, for people who are invented. */
class DemoIssuerTests {

    private static final String VERIFIER = "a-verifier-of-at-least-forty-three-characters-0123";
    private static final String REDIRECT = "http://localhost:4711/login/oauth2/code/usht";

    private static DemoIssuer issuer;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @BeforeAll
    static void start() {
        issuer = DemoIssuer.start(0);
    }

    @AfterAll
    static void stop() {
        issuer.close();
    }

    @Test
    void tellsItsAddresses() throws Exception {
        JsonNode configuration = json(get("/.well-known/openid-configuration").body());
        assertThat(configuration.get("issuer").asString()).isEqualTo(issuer.uri());
        assertThat(configuration.get("end_session_endpoint").asString()).startsWith(issuer.uri());
    }

    @Test
    void vouchesForThePersonWhoWasPickedAndForgetsAtSignOut() throws Exception {
        assertThat(location(get(authorization(REDIRECT)))).contains(DemoSignInPage.PATH + "?spurt=");
        HttpResponse<String> page = get(DemoSignInPage.PATH);
        DemoPersons.all().forEach(person -> assertThat(page.body()).contains(person.name()));

        HttpResponse<String> picked = post(
                DemoSignInPage.PATH,
                Map.of("person", "sandefjord-leder", "_csrf", group(page.body(), "name=\"_csrf\" value=\"([^\"]+)\"")));
        assertThat(picked.headers().map().get("set-cookie"))
                .anySatisfy(cookie -> assertThat(cookie).startsWith("DEMO_SESSION="));
        String back = location(get(authorization(REDIRECT)));
        assertThat(back).startsWith(REDIRECT + "?code=");

        JsonNode tokens = json(exchange(group(back, "code=([^&]+)")).body());
        String idToken = tokens.get("id_token").asString();
        JsonNode claims =
                json(new String(Base64.getUrlDecoder().decode(idToken.split("\\.", -1)[1]), StandardCharsets.UTF_8));
        assertThat(claims.get("sub").asString()).isEqualTo("sandefjord-leder");
        assertThat(claims.get("name").asString()).isEqualTo("Ingrid Solheim");

        HttpResponse<String> signedOut = get("/connect/logout?id_token_hint=" + idToken + "&post_logout_redirect_uri="
                + encode("http://localhost:4711/"));
        assertThat(location(signedOut)).isEqualTo("http://localhost:4711/");
        assertThat(location(get(authorization(REDIRECT)))).contains(DemoSignInPage.PATH + "?spurt=");
    }

    @Test
    void refusesToLeadElsewhereThanLocalhost() throws Exception {
        HttpResponse<String> page = get(DemoSignInPage.PATH);
        post(
                DemoSignInPage.PATH,
                Map.of("person", "hdir-leser", "_csrf", group(page.body(), "name=\"_csrf\" value=\"([^\"]+)\"")));
        assertThat(get(authorization("http://example.org/login/oauth2/code/usht"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void refusesWhoIsNotInTheDemo() throws Exception {
        HttpResponse<String> page = get(DemoSignInPage.PATH);
        HttpResponse<String> answer = post(
                DemoSignInPage.PATH,
                Map.of("person", "nobody", "_csrf", group(page.body(), "name=\"_csrf\" value=\"([^\"]+)\"")));
        assertThat(location(answer)).endsWith(DemoSignInPage.PATH + "?error");
    }

    @Test
    void hasEveryRoleAndEachPersonOnce() {
        assertThat(DemoPersons.all().stream().map(DemoPerson::identity)).doesNotHaveDuplicates();
        assertThat(DemoPersons.all().stream().map(DemoPerson::name)).doesNotHaveDuplicates();
        assertThat(DemoPersons.all().stream()
                        .flatMap(person -> person.memberships().stream())
                        .map(DemoPerson.DemoMembership::role))
                .contains(Role.values());
        assertThat(DemoPersons.all())
                .allSatisfy(person -> assertThat(person.memberships())
                        .allSatisfy(membership -> assertThat(membership.role().existsIn(membership.workspace()))
                                .isTrue()));
        assertThat(DemoPersons.find("driftsansvarlig").orElseThrow().memberships())
                .extracting(DemoPerson.DemoMembership::workspace)
                .containsExactly(Workspace.PLATFORM);
    }

    @Test
    void namesOnlyCentresThatHaveATenantFile() {
        List<String> keys = DemoPersons.all().stream()
                .flatMap(person -> person.memberships().stream())
                .map(DemoPerson.DemoMembership::workspace)
                .filter(Workspace.CentreWorkspace.class::isInstance)
                .map(workspace -> ((Workspace.CentreWorkspace) workspace).key().value())
                .distinct()
                .toList();
        assertThat(keys)
                .isNotEmpty()
                .allSatisfy(key -> assertThat(Files.exists(Path.of("tenants", key + ".yaml")))
                        .as(key)
                        .isTrue());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(URI.create(issuer.uri() + path))
                        .header("Accept", "text/html,*/*")
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, Map<String, String> form) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(URI.create(issuer.uri() + path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(body(form))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> exchange(String code) throws IOException, InterruptedException {
        String client = DemoIssuer.CLIENT_ID + ":" + DemoIssuer.CLIENT_SECRET;
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(issuer.uri() + "/oauth2/token"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .header(
                                        "Authorization",
                                        "Basic "
                                                + Base64.getEncoder()
                                                        .encodeToString(client.getBytes(StandardCharsets.UTF_8)))
                                .POST(body(Map.of(
                                        "grant_type",
                                        "authorization_code",
                                        "code",
                                        code,
                                        "redirect_uri",
                                        REDIRECT,
                                        "code_verifier",
                                        VERIFIER)))
                                .build(),
                        BodyHandlers.ofString());
    }

    private static HttpRequest.BodyPublisher body(Map<String, String> form) {
        return BodyPublishers.ofString(form.entrySet().stream()
                .map(field -> field.getKey() + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&")));
    }

    private static String authorization(String redirect) throws NoSuchAlgorithmException {
        byte[] challenge = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
        return "/oauth2/authorize?response_type=code&client_id=usht&scope=openid%20profile&state=s&redirect_uri="
                + encode(redirect) + "&code_challenge_method=S256&code_challenge="
                + Base64.getUrlEncoder().withoutPadding().encodeToString(challenge);
    }

    private static String location(HttpResponse<String> response) {
        return response.headers()
                .firstValue("location")
                .orElseGet(() -> "no redirect but " + response.statusCode() + " " + response.body());
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    private static String group(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as("%s in %s", pattern, text).isTrue();
        return Objects.requireNonNull(matcher.group(1));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
