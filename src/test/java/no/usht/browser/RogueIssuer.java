package no.usht.browser;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** An issuer that keeps the protocol as long as it likes to: a test says where it does not. */
final class RogueIssuer implements AutoCloseable {

    private static final int KEY_BITS = 2048;
    private static final int LIFE = 300; // s

    private final HttpServer server;
    private final RSAKey key;
    private final Map<String, Object> document = new LinkedHashMap<>();
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final List<Map<String, String>> posted = new CopyOnWriteArrayList<>();
    private volatile Optional<UnaryOperator<Map<String, String>>> leadsElsewhere = Optional.empty();
    private volatile Map<String, String> asked = Map.of();

    RogueIssuer() throws IOException, JOSEException {
        key = new RSAKeyGenerator(KEY_BITS).keyID("key").generate();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        document.put("issuer", uri());
        document.put("authorization_endpoint", uri() + "/authorize");
        document.put("token_endpoint", uri() + "/token");
        document.put("jwks_uri", uri() + "/keys");
        document.put("userinfo_endpoint", uri() + "/person");
        document.put("response_types_supported", List.of("code"));
        document.put("subject_types_supported", List.of("public"));
        document.put("id_token_signing_alg_values_supported", List.of("RS256"));
        server.createContext(
                "/.well-known/openid-configuration",
                exchange -> answer(exchange, JsonMapper.shared().writeValueAsString(document)));
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.createContext(
                "/keys",
                exchange ->
                        answer(exchange, answers.getOrDefault("/keys", new JWKSet(key.toPublicJWK()).toString(true))));
        server.createContext(
                "/person", exchange -> answer(exchange, answers.getOrDefault("/person", "{\"sub\": \"rogue\"}")));
        server.start();
    }

    String uri() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Says that in its discovery document. */
    void says(String member, Object value) {
        document.put(member, value);
    }

    /** Answers so at one of its addresses, whatever it is asked. */
    void answers(String path, String body) {
        answers.put(path, body);
    }

    /** Leads whoever comes to sign in on to another issuer, with other parameters than it was given. */
    void leadsTo(String address, UnaryOperator<Map<String, String>> parameters) {
        leadsElsewhere = Optional.of(given -> {
            Map<String, String> changed = new LinkedHashMap<>(parameters.apply(given));
            changed.put("", address);
            return changed;
        });
    }

    /** What was posted to its token endpoint: parameters, and the header {@code Authorization}. */
    List<Map<String, String>> posted() {
        return posted;
    }

    private void authorize(HttpExchange exchange) throws IOException {
        asked = parameters(exchange.getRequestURI().getRawQuery());
        Map<String, String> to = leadsElsewhere
                .map(elsewhere -> elsewhere.apply(asked))
                .orElseGet(() -> new LinkedHashMap<>(Map.of(
                        "", String.valueOf(asked.get("redirect_uri")),
                        "code", "code",
                        "state", String.valueOf(asked.get("state")))));
        String address = String.valueOf(to.remove(""));
        exchange.getResponseHeaders().set("Location", address + "?" + query(to));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> given = new LinkedHashMap<>(
                parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        given.put("Authorization", String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
        posted.add(given);
        answer(exchange, answers.getOrDefault("/token", tokens()));
    }

    private String tokens() {
        Instant now = Instant.now();
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("key").build(),
                new JWTClaimsSet.Builder()
                        .issuer(uri())
                        .subject("rogue")
                        .audience(asked.get("client_id"))
                        .claim("nonce", asked.get("nonce"))
                        .claim("name", "Rogue")
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plusSeconds(LIFE)))
                        .build());
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "access_token", "access",
                        "token_type", "Bearer",
                        "expires_in", LIFE,
                        "scope", "openid profile",
                        "id_token", token.serialize()));
    }

    private static void answer(HttpExchange exchange, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    static Map<String, String> parameters(String query) {
        return Arrays.stream(query.split("&", -1))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> URLDecoder.decode(pair[0], StandardCharsets.UTF_8),
                        pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    static Map<String, String> parameters(URI address) {
        return parameters(address.getRawQuery());
    }

    private static String query(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
