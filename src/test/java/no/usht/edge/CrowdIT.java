package no.usht.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import no.usht.demo.DemoIssuer;
import no.usht.testing.HttpVisitor;
import no.usht.testing.PostgresServer;
import no.usht.testing.ProgramRun;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.test.util.TestSocketUtils;

/** Two thousand visitors and ten thousand hostile requests, while somebody who is signed in goes on working. */
class CrowdIT {

    private static final String HEAP = "512m";
    private static final int VISITORS = 2_000;
    private static final int HOSTILE = 10_000;
    private static final int AT_A_TIME = 12;
    private static final int LARGE = 40_000;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final HttpClient LINE =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final ExecutorService WORKER = Executors.newSingleThreadExecutor();
    private static final ExecutorService CROWD = Executors.newFixedThreadPool(AT_A_TIME);

    private static DemoIssuer issuer;
    // start() fills it.
    @SuppressWarnings("NullAway.Init")
    private static ProgramRun.Started program;

    private static String service = "";
    private static String management = "";

    @BeforeAll
    static void start() throws Exception {
        issuer = DemoIssuer.startAnother();
        String database = PostgresServer.shared().database("usht_crowd");
        // A port that was free may have been taken meanwhile.
        for (int attempt = 0; attempt < 3 && !isReady(); attempt++) {
            start(database);
        }
        assertThat(isReady())
                .as(() -> "started: " + program.output().getNow("it runs"))
                .isTrue();
    }

    private static void start(String database) throws Exception {
        int port = TestSocketUtils.findAvailableTcpPort();
        int managementPort = TestSocketUtils.findAvailableTcpPort();
        service = "http://localhost:" + port;
        management = "http://localhost:" + managementPort;
        program = ProgramRun.startServing(
                HEAP,
                "--server.port=" + port,
                "--management.server.port=" + managementPort,
                "--spring.datasource.url=" + database,
                "--spring.datasource.username=usht_app",
                "--spring.datasource.password=" + PostgresServer.APP_PASSWORD,
                "--usht.migrator.username=usht_owner",
                "--usht.migrator.password=" + PostgresServer.OWNER_PASSWORD,
                "--usht.sign-in.issuer=" + issuer.uri(),
                "--usht.sign-in.client-id=" + DemoIssuer.CLIENT_ID,
                "--usht.sign-in.client-secret=" + DemoIssuer.CLIENT_SECRET,
                "--usht.sign-in.first-operator=driftsansvarlig",
                "--usht.session.secure-cookie=false",
                "--logging.level.root=error");
        for (int i = 0; i < 900 && program.process().isAlive() && !isReady(); i++) {
            Thread.sleep(100);
        }
    }

    private static boolean isReady() throws Exception {
        try {
            return !management.isEmpty() && manage("/actuator/health/readiness").statusCode() == 200;
        } catch (IOException notYet) {
            // Nobody listens, or the port that was asked from is the one that was asked.
            return false;
        }
    }

    @AfterAll
    static void stop() {
        program.process().destroy();
        issuer.close();
        CROWD.shutdownNow();
        WORKER.shutdownNow();
        LINE.shutdownNow();
    }

    @Test
    void staysOpenForWhoeverIsSignedIn() throws Exception {
        HttpVisitor operator = new HttpVisitor(LINE, service, "198.18.0.1");
        operator.signIn("driftsansvarlig", "/plattform");
        AtomicBoolean over = new AtomicBoolean();
        Future<Duration> work = WORKER.submit(() -> work(operator, over));

        Queue<HttpVisitor> welcome = new ConcurrentLinkedQueue<>();
        Map<Integer, Integer> visits = inTurns(VISITORS, number -> visit(number, welcome));
        assertThat(visits).containsOnlyKeys(200, 503);
        assertThat(visits.get(200)).isBetween(100, 400);

        Map<Integer, Integer> answers = inTurns(HOSTILE, number -> assault(number, welcome));
        assertThat(answers.keySet()).isSubsetOf(200, 302, 400, 403, 404, 405, 413, 414, 429, 503);
        assertThat(answers).containsKeys(400, 413, 414, 503);

        over.set(true);
        assertThat(work.get()).isLessThan(PATIENCE);
        assertThat(program.process().isAlive()).isTrue();
        assertThat(open()).isLessThanOrEqualTo(400);

        HttpVisitor another = new HttpVisitor(LINE, service, "198.18.0.2");
        another.signIn("driftsansvarlig", "/plattform");
    }

    /** Opens the page of centres again and again; the longest that it took. */
    private static Duration work(HttpVisitor operator, AtomicBoolean over) throws Exception {
        Duration longest = Duration.ZERO;
        do {
            long begun = System.nanoTime();
            HttpVisitor.Page page = operator.open("/plattform").orElseThrow();
            HttpResponse<String> shown = operator.show(page, "plattform", "");
            assertThat(shown.statusCode()).isEqualTo(200);
            assertThat(shown.body()).contains("USHT Vestfold");
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            longest = took.compareTo(longest) > 0 ? took : longest;
            Thread.sleep(200);
        } while (!over.get());
        return longest;
    }

    private static int visit(int number, Queue<HttpVisitor> welcome) throws Exception {
        HttpVisitor visitor = new HttpVisitor(LINE, service, "203.0.%d.%d".formatted(number % 4, number / 4 % 250));
        HttpResponse<String> answer = visitor.get("/");
        if (answer.statusCode() == 200) {
            Optional<HttpVisitor.Page> page = visitor.open("/");
            assertThat(visitor.show(page.orElseThrow(), "", "").statusCode()).isEqualTo(200);
            welcome.add(visitor);
        } else {
            assertThat(answer.body()).contains("Det er mange her");
        }
        return answer.statusCode();
    }

    /** What the attacks sent, each in its turn; some with the session of a visitor who was let in. */
    private static int assault(int number, Queue<HttpVisitor> welcome) throws Exception {
        // Without a cookie.
        HttpVisitor stranger = new HttpVisitor(LINE, service, "192.0.2.66");
        HttpVisitor guest = welcome.remove();
        welcome.add(guest);
        byte[] large = new byte[LARGE];
        return switch (number % 13) {
            case 0 ->
                guest.post("/?v-r=uidl&v-uiId=0", BodyPublishers.ofByteArray(large))
                        .statusCode();
            case 1 ->
                guest.post("/?v-r=uidl&v-uiId=0", BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))
                        .statusCode();
            case 2 -> guest.get("/?q=" + "a".repeat(2_000)).statusCode();
            case 3 -> guest.get("/?" + "q=a&".repeat(1_200)).statusCode();
            case 4 -> {
                Optional<HttpVisitor.Page> page = guest.open("/");
                if (page.isEmpty()) {
                    yield 403;
                }
                HttpResponse<String> shown = guest.show(page.get(), "", "q=" + "å".repeat(5_000));
                assertThat(shown.body()).contains("Adressen er for lang");
                yield shown.statusCode();
            }
            case 5 -> guest.get("/?v-r=init&location=&query=").statusCode();
            case 6 ->
                stranger.post(
                                "/VAADIN/dynamic/resource/0/e1f6b7a8-0000-4000-8000-000000000000/fil.zip",
                                BodyPublishers.ofByteArray(large))
                        .statusCode();
            case 7 -> stranger.get("/s/senter-" + number).statusCode();
            case 8 -> stranger.get("/oauth2/authorization/usht").statusCode();
            case 9 ->
                stranger.post("/?v-r=init&location=&query=%25zz", BodyPublishers.ofString("{}"))
                        .statusCode();
            case 10 ->
                guest.post("/?v-r=uidl&v-uiId=x", BodyPublishers.ofString("{}")).statusCode();
            case 11 ->
                stranger.post("/?v-r=init&location=&query=", BodyPublishers.ofString("{}"))
                        .statusCode();
            default -> stranger.get("/okt-utlopt?retur=" + "/a".repeat(400)).statusCode();
        };
    }

    private interface Turn {
        int take(int number) throws Exception;
    }

    /** How often each status was the answer. */
    private static Map<Integer, Integer> inTurns(int times, Turn turn) throws Exception {
        List<Callable<Integer>> turns = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            int number = i;
            turns.add(() -> turn.take(number));
        }
        Map<Integer, Integer> answers = new TreeMap<>();
        for (Future<Integer> answer : CROWD.invokeAll(turns)) {
            answers.merge(answer.get(), 1, Integer::sum);
        }
        return answers;
    }

    private static double open() throws Exception {
        return manage("/actuator/prometheus")
                .body()
                .lines()
                .filter(line -> line.startsWith("usht_visits "))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.indexOf(' ') + 1)))
                .findFirst()
                .orElseThrow();
    }

    private static HttpResponse<String> manage(String path) throws Exception {
        return LINE.send(HttpRequest.newBuilder(URI.create(management + path)).build(), BodyHandlers.ofString());
    }
}
