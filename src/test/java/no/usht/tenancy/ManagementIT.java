package no.usht.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import no.usht.UshtApplication;
import no.usht.lifecycle.MigratedDatabase;
import no.usht.testing.HostileKeys;
import no.usht.testing.PostgresServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.cache.CacheManager;
import org.springframework.context.ConfigurableApplicationContext;

/** What the cluster asks the running program on its own port. */
class ManagementIT {

    private static final String DATABASE = "usht_management";

    /** What {@code server.max-http-request-header-size} allows, in bytes. */
    private static final int LONGEST_REQUEST = 12 * 1024;

    @SuppressWarnings("NullAway.Init")
    private static ConfigurableApplicationContext program;

    private final MigratedDatabase database = new MigratedDatabase(DATABASE);

    @BeforeAll
    static void start() {
        SpringApplication application = new SpringApplication(UshtApplication.class);
        application.setDefaultProperties(Map.of(
                "spring.datasource.url", PostgresServer.shared().database(DATABASE),
                "spring.datasource.username", "usht_app",
                "spring.datasource.password", PostgresServer.APP_PASSWORD,
                "usht.migrator.username", "usht_owner",
                "usht.migrator.password", PostgresServer.OWNER_PASSWORD,
                "usht.sign-in.issuer", "http://localhost:1/nobody",
                "usht.sign-in.client-id", "usht"));
        program = application.run(
                "--server.port=0",
                "--management.server.port=0",
                "--usht.edge.bounds.visits=1000",
                "--usht.edge.bounds.visits-per-client=1000");
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @Test
    void isReadyWhenEverythingIsMigrated() throws Exception {
        HttpResponse<String> answer = ask("/actuator/health/readiness");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    @Test
    void isOutOfServiceWhileACommonPlaneIsBehind() throws Exception {
        for (String plane : new String[] {"platform", "national"}) {
            String version = database.asSuperuser(
                            "select version from platform.schema_state where schema_name = '" + plane + "'")
                    .getFirst();
            database.change(
                    "update platform.schema_state set version = '1-before' where schema_name = '" + plane + "'");
            try {
                assertOutOfService();
            } finally {
                database.change("update platform.schema_state set version = '" + version + "' where schema_name = '"
                        + plane + "'");
            }
        }
    }

    @Test
    void isOutOfServiceWhileTheRegistryLacksWhatThisProgramReads() throws Exception {
        database.change("alter table platform.tenant rename column state to state_of_old");
        try {
            forget();
            database.change(
                    "update platform.schema_state set version = '1-' || version where schema_name = 'platform'");
            assertOutOfService();
        } finally {
            database.change("alter table platform.tenant rename column state_of_old to state");
            database.change(
                    "update platform.schema_state set version = substr(version, 3) where schema_name = 'platform'");
            forget();
        }
    }

    @Test
    void isOutOfServiceWhileNothingWasEverMigrated() throws Exception {
        database.change("alter table platform.schema_state rename to schema_state_elsewhere");
        try {
            forget();
            assertOutOfService();
        } finally {
            database.change("alter table platform.schema_state_elsewhere rename to schema_state");
            forget();
        }
    }

    @Test
    void tellsHowOftenEachCacheKnewTheAnswer() throws Exception {
        String metrics = ask("/actuator/prometheus").body();
        for (String cache : List.of("tenants", "memberships", "priorities", "territory", "centres")) {
            for (String result : new String[] {"hit", "miss"}) {
                assertThat(metrics.lines())
                        .as(cache)
                        .anyMatch(line -> line.startsWith("cache_gets_total{")
                                && line.contains("name=\"" + cache + "\"")
                                && line.contains("result=\"" + result + "\""));
            }
        }
    }

    @Test
    void countsTheCentresByState() throws Exception {
        assertThat(ask("/actuator/prometheus").body().lines())
                .contains("usht_centres{state=\"ACTIVE\"} 21.0", "usht_centres{state=\"FAILED\"} 0.0");
    }

    @Test
    void countsAlertsFromTheStart() throws Exception {
        double before = alerts();
        IsolationAlert.raise("c_vestfold", "c_oppland", "a test");
        assertThat(alerts()).isEqualTo(before + 1);
    }

    private static double alerts() throws Exception {
        return ask("/actuator/prometheus")
                .body()
                .lines()
                .filter(line -> line.startsWith("usht_isolation_alerts_total "))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.indexOf(' ') + 1)))
                .findFirst()
                .orElseThrow();
    }

    /** The answers of the server itself; who is signed in is tried in {@code ViewAccessTests}. */
    @Test
    void answersNoHostileAddressWithAPageOrAnErrorOfItsOwn() throws Exception {
        Map<String, Integer> wrong = new TreeMap<>();
        for (String key : new HostileKeys(20_261_124L, List.of("vestfold", "oppland")).some(300)) {
            int status = status("/s/" + asSent(key));
            // To sign in, or refused. A path that leads out of /s/ may lead to a public page.
            boolean leadsOut = key.contains("/") || key.contains("\\") || key.contains("%2") || key.equals("..");
            if (status >= 500 || (status < 300 && !leadsOut)) {
                wrong.put(key, status);
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** What a client can send at all: bytes that would end the line or the request are encoded. */
    private static String asSent(String key) {
        StringBuilder path = new StringBuilder();
        for (byte part : key.getBytes(StandardCharsets.UTF_8)) {
            path.append(part > ' ' && part < 127 ? String.valueOf((char) part) : "%%%02x".formatted(part));
        }
        return path.toString();
    }

    private static int status(String path) throws IOException {
        int port = Integer.parseInt(program.getEnvironment().getRequiredProperty("local.server.port"));
        byte[] request = ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request);
            String answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
            return Integer.parseInt(answer.substring(9).strip());
        } catch (SocketException hungUp) {
            // Tomcat refuses a request that is too long and closes before it has read the rest: the answer can be lost.
            if (request.length > LONGEST_REQUEST) {
                return 400;
            }
            throw hungUp;
        }
    }

    private static void assertOutOfService() throws Exception {
        HttpResponse<String> answer = ask("/actuator/health/readiness");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.body()).contains("OUT_OF_SERVICE");
        // The process is well: killing it would help nobody.
        assertThat(ask("/actuator/health/liveness").statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> ask(String path) throws IOException, InterruptedException {
        String port = program.getEnvironment().getRequiredProperty("local.management.port");
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private static void forget() {
        Objects.requireNonNull(program.getBean(CacheManager.class).getCache("tenants"))
                .invalidate();
    }
}
