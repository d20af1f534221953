package no.usht.testing;

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
        return Map.of(
                "spring.datasource.url", PostgresServer.shared().database(NAME),
                "spring.datasource.username", "usht_app",
                "spring.datasource.password", PostgresServer.APP_PASSWORD,
                "usht.migrator.username", "usht_owner",
                "usht.migrator.password", PostgresServer.OWNER_PASSWORD,
                "usht.sign-in.issuer", "http://localhost:1/nobody",
                "usht.sign-in.client-id", "usht",
                "management.server.port", "-1");
    }
}
