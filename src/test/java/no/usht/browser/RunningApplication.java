package no.usht.browser;

import java.util.Map;
import java.util.Objects;
import no.usht.UshtApplication;
import no.usht.demo.DemoAdditions;
import no.usht.demo.DemoIssuer;
import no.usht.testing.PostgresServer;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.util.TestSocketUtils;

/** The whole program on a free port, with a database of its own, the issuer and the demonstration; started once for all browser tests. */
final class RunningApplication {

    private static final RunningApplication INSTANCE = new RunningApplication();

    private final ConfigurableApplicationContext context;
    private final String address;

    private RunningApplication() {
        SpringApplication application = new SpringApplication(UshtApplication.class, DemoAdditions.class);
        application.setDefaultProperties(Map.of(
                "spring.datasource.url",
                PostgresServer.shared().database("usht_browser"),
                "spring.datasource.username",
                "usht_app",
                "spring.datasource.password",
                PostgresServer.APP_PASSWORD,
                "usht.migrator.username",
                "usht_owner",
                "usht.migrator.password",
                PostgresServer.OWNER_PASSWORD,
                "usht.sign-in.issuer",
                "http://localhost:" + TestSocketUtils.findAvailableTcpPort(),
                "usht.sign-in.client-id",
                DemoIssuer.CLIENT_ID,
                "usht.sign-in.client-secret",
                DemoIssuer.CLIENT_SECRET,
                "usht.session.secure-cookie",
                false));
        context = application.run("--server.port=0", "--management.server.port=0");
        address = "http://localhost:"
                + Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port"));
    }

    /** Where its pages are. */
    static String address() {
        return INSTANCE.address;
    }

    /** Its beans, for looking behind the pages. */
    static <T> T bean(Class<T> type) {
        return INSTANCE.context.getBean(type);
    }
}
