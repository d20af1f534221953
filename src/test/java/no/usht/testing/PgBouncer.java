package no.usht.testing;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A PgBouncer in transaction mode before the tests' PostgreSQL, where Debian's package is installed. */
public final class PgBouncer implements Closeable {

    private static final Pattern VERSION = Pattern.compile("PgBouncer (\\d+)\\.(\\d+)");
    private static final int LONGEST_START = 10_000; // ms

    private final Process process;
    private final int port;

    private PgBouncer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Where it is installed; empty if it is not. */
    public static Optional<Path> program() {
        return Stream.of("/usr/sbin/pgbouncer", "/usr/bin/pgbouncer", "/usr/local/bin/pgbouncer")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** For {@code @EnabledIf}. */
    public static boolean isInstalled() {
        return program().isPresent();
    }

    /** Whether it follows the statements that a client has prepared from backend to backend (1.21 and newer). */
    public static boolean carriesPreparedStatements() throws IOException {
        Process asked = new ProcessBuilder(program().orElseThrow().toString(), "--version").start();
        Matcher version = VERSION.matcher(new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        return version.find() && Integer.parseInt(version.group(1)) * 1000 + Integer.parseInt(version.group(2)) >= 1021;
    }

    /**
     * Starts one.
     *
     * @param folder for its settings
     * @param backends how many connections to PostgreSQL all its clients share
     */
    public static PgBouncer start(Path folder, int backends) throws IOException, InterruptedException {
        PostgresServer server = PostgresServer.shared();
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Path people = folder.resolve("people.txt");
        Files.writeString(people, "\"usht_app\" \"" + PostgresServer.APP_PASSWORD + "\"\n");
        Path settings = folder.resolve("pgbouncer.ini");
        Files.writeString(settings, """
                [databases]
                * = host=%s port=%d
                [pgbouncer]
                listen_addr = 127.0.0.1
                listen_port = %d
                unix_socket_dir =
                auth_type = trust
                auth_file = %s
                pool_mode = transaction
                default_pool_size = %d
                ignore_startup_parameters = extra_float_digits
                %s
                %s
                """.formatted(
                        server.host(),
                        server.port(),
                        port,
                        people,
                        backends,
                        carriesPreparedStatements() ? "max_prepared_statements = 100" : "",
                        // It refuses to run as root, in whose name tests run in a container.
                        "root".equals(System.getProperty("user.name")) ? "user = nobody" : ""));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Process process = new ProcessBuilder(List.of(program().orElseThrow().toString(), settings.toString()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("pgbouncer.log").toFile())
                .start();
        for (int waited = 0; waited < LONGEST_START; waited += 50) {
            if (!process.isAlive()) {
                break;
            }
            try (Socket answers = new Socket(InetAddress.getLoopbackAddress(), port)) {
                return new PgBouncer(process, answers.getPort());
            } catch (IOException notYet) {
                Thread.sleep(50);
            }
        }
        process.destroyForcibly();
        throw new IllegalStateException(
                "PgBouncer did not start: " + Files.readString(folder.resolve("pgbouncer.log")));
    }

    /** The JDBC address of a database behind it. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    @Override
    public void close() {
        process.destroyForcibly();
        try {
            boolean ended = process.waitFor(5, TimeUnit.SECONDS);
            assert ended;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
