package no.usht.testing;

import static java.util.Map.entry;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Points a Spring context at the tests' own database, which the program then migrates as it would in earnest. */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** The name of the database that all Spring tests of a JVM share; each test makes rows of its own in it. */
    public static final String NAME = "usht_test";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test database", settings()));
    }

    /** The settings that name the database, and an issuer that nobody asks. */
    static Map<String, Object> settings() {
        return Map.ofEntries(
                entry("spring.datasource.url", PostgresServer.shared().database(NAME)),
                entry("spring.datasource.username", "usht_app"),
                entry("spring.datasource.password", PostgresServer.APP_PASSWORD),
                entry("usht.migrator.username", "usht_owner"),
                entry("usht.migrator.password", PostgresServer.OWNER_PASSWORD),
                entry("usht.sign-in.issuer", "http://localhost:1/nobody"),
                entry("usht.sign-in.client-id", "usht"),
                // Each test runs the jobs that it means, when it means to.
                entry("usht.jobs.threads", 0),
                entry("management.server.port", "-1"));
    }
}
