package no.usht.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import no.usht.UshtApplication;
import no.usht.testing.PostgresServer;
import no.usht.testing.RawRequest;
import no.usht.testing.RawRequest.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Nobody but a trusted proxy says where a request was meant for and whom it is from, and that has to be a known host. */
class KnownAddressesIT {

    private static final String DATABASE = "usht_edge";
    private static final String SIGN_IN = "/s/vestfold";
    private static final String LED_TO = "/logg-inn?til=%2Fs%2Fvestfold";

    @SuppressWarnings("NullAway.Init")
    private static ConfigurableApplicationContext trustingNobody;

    @SuppressWarnings("NullAway.Init")
    private static ConfigurableApplicationContext trustingLoopback;

    @BeforeAll
    static void start() {
        trustingNobody = program("--usht.edge.trusted-proxies=192.0.2.0/24");
        trustingLoopback = program("--usht.edge.trusted-proxies=127.0.0.0/8, ::1");
    }

    private static ConfigurableApplicationContext program(String proxies) {
        SpringApplication application = new SpringApplication(UshtApplication.class);
        application.setDefaultProperties(Map.of(
                "spring.datasource.url", PostgresServer.shared().database(DATABASE),
                "spring.datasource.username", "usht_app",
                "spring.datasource.password", PostgresServer.APP_PASSWORD,
                "usht.migrator.username", "usht_owner",
                "usht.migrator.password", PostgresServer.OWNER_PASSWORD,
                "usht.sign-in.issuer", "http://localhost:1/nobody",
                "usht.sign-in.client-id", "usht"));
        return application.run(
                "--server.port=0", "--management.server.port=0", "--usht.edge.hosts=usht.example.no", proxies);
    }

    @AfterAll
    static void stop() {
        trustingNobody.close();
        trustingLoopback.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"evil.example", "localhost", "usht.example.no.evil.example", "127.0.0.1", "evil.example:80"})
    void refusesAnotherHostWithAPageOfOurOwn(String host) throws Exception {
        Answer answer = ask(
                trustingNobody, RawRequest.of("GET", SIGN_IN).with("Host", host).with("Accept", "text/html"));
        assertThat(answer.status()).isEqualTo(421);
        assertThat(answer.header("Location")).isEmpty();
        assertThat(answer.header("Set-Cookie")).isEmpty();
        assertThat(answer.body()).contains("Feil adresse").doesNotContain("evil");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X-Forwarded-Host|evil.example",
                "X-Forwarded-Proto|https",
                "X-Forwarded-Port|4711",
                "X-Forwarded-Prefix|/evil",
                "X-Forwarded-Ssl|on",
                "Forwarded|host=evil.example;proto=https;for=192.0.2.1"
            })
    void doesNotBelieveWhoeverIsNoTrustedProxy(String header, String value) throws Exception {
        Answer answer = ask(
                trustingNobody,
                RawRequest.of("GET", SIGN_IN)
                        .with("Host", "usht.example.no:8080")
                        .with("X-Forwarded-For", "198.51.100.7")
                        .with(header, value));
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).isIn(LED_TO, "http://usht.example.no:8080" + LED_TO);
        assertThat(answer.header("Strict-Transport-Security")).isEmpty();
    }

    @Test
    void believesATrustedProxy() throws Exception {
        Answer answer = ask(
                trustingLoopback,
                RawRequest.of("GET", SIGN_IN)
                        .with("Host", "10.0.0.7:8080")
                        .with("X-Forwarded-For", "198.51.100.7")
                        .with("X-Forwarded-Proto", "https")
                        .with("X-Forwarded-Host", "usht.example.no"));
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).isIn(LED_TO, "https://usht.example.no" + LED_TO);
        assertThat(answer.header("Strict-Transport-Security")).isNotEmpty();
    }

    @Test
    void refusesAnotherHostThatATrustedProxyPassesOn() throws Exception {
        assertThat(passedOn("evil.example").status()).isEqualTo(421);
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example, usht.example.no", "usht.example.no, evil.example"})
    void takesNoHostFromAListOfThem(String hosts) throws Exception {
        assertThat(passedOn(hosts).header("Location")).isIn(LED_TO, "http://usht.example.no" + LED_TO);
    }

    private static Answer passedOn(String host) throws Exception {
        return ask(
                trustingLoopback,
                RawRequest.of("GET", SIGN_IN)
                        .with("Host", "usht.example.no")
                        .with("X-Forwarded-For", "198.51.100.7")
                        .with("X-Forwarded-Host", host));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://evil.example/s/vestfold", "http://evil.example:80/logg-inn"})
    void refusesAnotherHostInTheAddressItself(String target) throws Exception {
        assertThat(ask(trustingNobody, RawRequest.of("GET", target).with("Host", "usht.example.no"))
                        .status())
                .isIn(400, 421);
    }

    /** The cluster asks by the address of a pod. */
    @Test
    void answersForHealthWhateverTheHost() throws Exception {
        int port = Integer.parseInt(trustingNobody.getEnvironment().getRequiredProperty("local.management.port"));
        assertThat(RawRequest.of("GET", "/actuator/health/liveness")
                        .with("Host", "10.1.2.3:9090")
                        .send(port)
                        .status())
                .isEqualTo(200);
    }

    private static Answer ask(ConfigurableApplicationContext program, RawRequest request) throws Exception {
        return request.send(Integer.parseInt(program.getEnvironment().getRequiredProperty("local.server.port")));
    }
}
