package no.usht.browser;

import static java.util.Map.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import no.usht.UshtApplication;
import no.usht.demo.DemoAdditions;
import no.usht.demo.DemoIssuer;
import no.usht.lifecycle.MigratedDatabase;
import no.usht.testing.PostgresServer;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.util.TestSocketUtils;

/** The whole program on a free port, with a database of its own, the issuer and the demonstration; started once for all browser tests. */
final class RunningApplication {

    private static final String DATABASE = "usht_browser";
    private static final Path SECRETS = folder("usht-secrets");
    private static final Path BACKUPS = folder("usht-backups");
    private static final RunningApplication INSTANCE = new RunningApplication();

    private final ConfigurableApplicationContext context;
    private final String address;

    private RunningApplication() {
        SpringApplication application = new SpringApplication(UshtApplication.class, DemoAdditions.class);
        int port = TestSocketUtils.findAvailableTcpPort();
        address = "http://localhost:" + port;
        application.setDefaultProperties(Map.ofEntries(
                entry("spring.datasource.url", PostgresServer.shared().database(DATABASE)),
                entry("spring.datasource.username", "usht_app"),
                entry("spring.datasource.password", PostgresServer.APP_PASSWORD),
                entry("usht.migrator.username", "usht_owner"),
                entry("usht.migrator.password", PostgresServer.OWNER_PASSWORD),
                entry("usht.sign-in.issuer", "http://localhost:" + TestSocketUtils.findAvailableTcpPort()),
                entry("usht.sign-in.private-hosts", "localhost"),
                entry("usht.sign-in.client-id", DemoIssuer.CLIENT_ID),
                entry("usht.sign-in.client-secret", DemoIssuer.CLIENT_SECRET),
                entry("usht.sign-in.secrets-folder", SECRETS.toString()),
                entry("usht.tenants.backup-folder", BACKUPS.toString()),
                entry("usht.tenants.upload-limit", "4MB"),
                entry("usht.session.secure-cookie", false),
                // All browsers of all tests come from here.
                entry("usht.edge.bounds.visits", 10_000),
                entry("usht.edge.bounds.visits-per-client", 10_000),
                entry("spring.mail.host", "localhost"),
                entry("spring.mail.port", TestSocketUtils.findAvailableTcpPort()),
                entry("usht.mail.from", "ikke-svar@example.no"),
                entry("usht.mail.service", address)));
        context = application.run("--server.port=" + port, "--management.server.port=0");
    }

    /** Where its pages are. */
    static String address() {
        return INSTANCE.address;
    }

    /** Where its people sign in and its mails can be read. */
    static String issuer() {
        return String.valueOf(INSTANCE.context.getEnvironment().getProperty("usht.sign-in.issuer"));
    }

    /** Where a test may put secrets of clients, as the operator of the machine would. */
    static Path secrets() {
        return SECRETS;
    }

    /** Where it keeps archives. */
    static Path backups() {
        return BACKUPS;
    }

    /** Changes rows behind the program's back. */
    static void change(String sql) {
        try (Connection connection = PostgresServer.shared().asSuperuser(DATABASE);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Looks at rows behind the program's back: the first column, as text. */
    static List<String> ask(String sql) {
        try (Connection connection = PostgresServer.shared().asSuperuser(DATABASE)) {
            return MigratedDatabase.texts(connection, sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path folder(String name) {
        try {
            Path folder = Files.createTempDirectory(name);
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its beans, for looking behind the pages. */
    static <T> T bean(Class<T> type) {
        return INSTANCE.context.getBean(type);
    }
}
