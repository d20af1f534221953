package no.usht.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import no.usht.access.IssuerCalls.EndlessAnswerException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.web.client.RestTemplate;

/** An issuer holds whoever asks it for its time and no longer, however it drips, and holds nobody else. */
class IssuerCallsTests {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final Duration LONGEST = Duration.ofSeconds(4);

    /** What is sent at once, and what then drips for ever. */
    private enum Rogue {
        STATUS("", "H"),
        HEADERS("HTTP/1.1 200 OK\r\n", "x: y\r\n"),
        ONE_HEADER("HTTP/1.1 200 OK\r\nx: ", "y"),
        FIRST_ANSWERS("", "HTTP/1.1 103 Early Hints\r\n\r\n"),
        CHUNKS("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n", "1\r\nx\r\n"),
        LENGTH("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 99999999\r\n\r\n", "x"),
        REDIRECTION("HTTP/1.1 302 Found\r\nLocation: /x\r\nTransfer-Encoding: chunked\r\n\r\n", "1\r\nx\r\n"),
        FAILURE("HTTP/1.1 500 No\r\nTransfer-Encoding: chunked\r\n\r\n", "1\r\nx\r\n"),
        /** A record of a handshake that is announced as a large one. */
        HANDSHAKE("\u0016\u0003\u0003@\u0000\u0002\u0000?\u00fc", "x");

        private final String first;
        private final String drop;

        Rogue(String first, String drop) {
            this.first = first;
            this.drop = drop;
        }
    }

    private final ServerSocket server;
    private final RestTemplate client;
    private volatile Rogue rogue = Rogue.STATUS;
    private volatile long pause = 100; // ms
    private volatile boolean isHonest;
    private final CompletableFuture<IOException> shut = new CompletableFuture<>();

    IssuerCallsTests() throws IOException {
        server = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
        client = new IssuerCalls(
                        SignInPropertiesBuilder.builder()
                                .issuer("https://shared.example.org")
                                .clientId("usht")
                                .personClaim("sub")
                                .nameClaim("name")
                                .emailClaim("email")
                                .scopes(List.of())
                                .privateHosts(Set.of("localhost"))
                                .build(),
                        PATIENCE)
                .client("vestfold");
    }

    @BeforeEach
    void serve() {
        Thread.startVirtualThread(() -> {
            while (!server.isClosed()) {
                try {
                    Socket caller = server.accept();
                    Thread.startVirtualThread(() -> answer(caller));
                } catch (IOException e) {
                    return;
                }
            }
        });
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    private void answer(Socket caller) {
        try (caller;
                OutputStream to = caller.getOutputStream()) {
            if (isHonest) {
                to.write("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 2\r\n\r\nok"
                        .getBytes(StandardCharsets.ISO_8859_1));
                to.flush();
                caller.shutdownOutput();
                caller.getInputStream().transferTo(OutputStream.nullOutputStream());
                return;
            }
            Rogue mine = rogue;
            to.write(mine.first.getBytes(StandardCharsets.ISO_8859_1));
            while (true) {
                to.write(mine.drop.getBytes(StandardCharsets.ISO_8859_1));
                to.flush();
                if (pause > 0) {
                    Thread.sleep(pause);
                }
            }
        } catch (IOException e) {
            shut.complete(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String address() {
        return (rogue == Rogue.HANDSHAKE ? "https" : "http") + "://localhost:" + server.getLocalPort() + "/";
    }

    private String ask() {
        return String.valueOf(client.getForObject(address(), String.class));
    }

    @ParameterizedTest
    @EnumSource(Rogue.class)
    void waitsItsTimeAndNoLonger(Rogue one) throws Exception {
        rogue = one;
        CompletableFuture<Throwable> asked = CompletableFuture.supplyAsync(
                () -> catchThrowable(this::ask),
                command -> Thread.ofPlatform().daemon().start(command));
        // A redirection is an answer by itself, whose body nobody reads.
        Throwable failure = asked.get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        if (one != Rogue.REDIRECTION) {
            assertThat(failure).isNotNull();
        }
        if (Set.of(Rogue.CHUNKS, Rogue.LENGTH).contains(one)) {
            assertThat(IssuerAnswers.causes(failure)).anyMatch(EndlessAnswerException.class::isInstance);
        }
        if (Set.of(Rogue.STATUS, Rogue.ONE_HEADER, Rogue.HANDSHAKE).contains(one)) {
            assertThat(IssuerAnswers.isSilence(failure)).isTrue();
        }
        // Nothing is left open, either.
        assertThat(shut.get(LONGEST.toMillis(), TimeUnit.MILLISECONDS)).isNotNull();
    }

    @Test
    void readsNoFlood() throws Exception {
        rogue = Rogue.CHUNKS;
        pause = 0;
        assertThat(IssuerAnswers.causes(catchThrowable(this::ask))).anyMatch(EndlessAnswerException.class::isInstance);
        assertThat(shut.get(LONGEST.toMillis(), TimeUnit.MILLISECONDS)).isNotNull();
    }

    @Test
    void oneThatDripsHoldsNobodyElse() throws InterruptedException, TimeoutException {
        rogue = Rogue.CHUNKS;
        try (var many = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 40)
                    .forEach(i -> many.execute(() -> {
                        var _ = catchThrowable(this::ask);
                    }));
            Thread.sleep(400);
            isHonest = true;
            long before = System.nanoTime();
            assertThat(ask()).isEqualTo("ok");
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofMillis(500));
        }
    }
}
