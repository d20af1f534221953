package no.usht.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody with a session of their own, who does over the line what a page's script does, and what none would. */
public final class HttpVisitor {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client;
    private final String service;
    private final String address;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();

    /**
     * @param client what sends for many of them, without cookies of its own
     * @param address whom a proxy says that the requests are from
     */
    public HttpVisitor(HttpClient client, String service, String address) {
        this.client = client;
        this.service = service;
        this.address = address;
    }

    /** The server's side of a page. */
    public record Page(int id, String token, int sync) {}

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(service + path).header("Accept", "text/html"));
    }

    /** Asks for the server's side of a page, as its script does. */
    public Optional<Page> open(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get("/?v-r=init&location=" + encode(path.substring(1)) + "&query=");
        if (answer.statusCode() != 200 || !answer.body().startsWith("{")) {
            return Optional.empty();
        }
        JsonNode settings = JsonMapper.shared().readTree(answer.body()).get("appConfig");
        return Optional.of(new Page(
                settings.get("v-uiId").intValue(),
                settings.get("uidl").get("Vaadin-Security-Key").asString(),
                settings.get("uidl").get("syncId").intValue()));
    }

    /** Has the page show a view, as its router does first of all. */
    public HttpResponse<String> show(Page page, String route, String query) throws IOException, InterruptedException {
        return send(
                page,
                Map.of(
                        "type",
                        "event",
                        "node",
                        1,
                        "event",
                        "ui-navigate",
                        "data",
                        Map.of(
                                "route",
                                route,
                                "query",
                                query,
                                "appShellTitle",
                                "",
                                "historyState",
                                Map.of("idx", 0),
                                "trigger",
                                "")));
    }

    public HttpResponse<String> send(Page page, Map<String, ?> call) throws IOException, InterruptedException {
        String message = JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "csrfToken", page.token(), "rpc", new Object[] {call}, "syncId", page.sync(), "clientId", 0));
        return post("/?v-r=uidl&v-uiId=" + page.id(), BodyPublishers.ofString(message));
    }

    public HttpResponse<String> post(String path, HttpRequest.BodyPublisher message)
            throws IOException, InterruptedException {
        return send(request(service + path)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(message));
    }

    /** Signs in as one of the demo's persons, by the pages of its issuer. */
    public void signIn(String identity, String path) throws IOException, InterruptedException {
        HttpResponse<String> page = follow(get(path));
        URI issuer = page.uri();
        HttpResponse<String> picked = send(request(issuer.toString())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("person=" + encode(identity) + "&_csrf="
                        + encode(group(page.body(), "name=\"_csrf\" value=\"([^\"]+)\"")))));
        HttpResponse<String> entered = follow(picked);
        assertThat(entered.uri().getPath()).isEqualTo(path);
        assertThat(entered.statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> follow(HttpResponse<String> answer) throws IOException, InterruptedException {
        HttpResponse<String> last = answer;
        for (int steps = 0; steps < 10 && last.statusCode() / 100 == 3; steps++) {
            URI next = last.uri().resolve(last.headers().firstValue("Location").orElseThrow());
            last = send(request(next.toString()).header("Accept", "text/html"));
        }
        return last;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
        for (String cookie : answer.headers().allValues("Set-Cookie")) {
            String[] parts = cookie.split(";", 2)[0].split("=", 2);
            cookies.put(parts[0], parts[1]);
        }
        return answer;
    }

    private HttpRequest.Builder request(String uri) {
        return HttpRequest.newBuilder(URI.create(uri))
                .header("X-Forwarded-For", address)
                .timeout(PATIENCE);
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
