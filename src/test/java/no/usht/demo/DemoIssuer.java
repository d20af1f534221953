package no.usht.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** A running OpenID Connect issuer for {@link DemoPersons}, on a port of its own; close it to stop it. */
public final class DemoIssuer implements AutoCloseable {

    /** For {@code usht.sign-in.client-id}. */
    public static final String CLIENT_ID = "usht";

    /** For {@code usht.sign-in.client-secret}; guards nothing, as anybody may be anybody here. */
    public static final String CLIENT_SECRET = "demo";

    private static final String COOKIE = "DEMO_SESSION";

    private final ConfigurableApplicationContext context;

    private DemoIssuer(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * Starts an issuer that serves any application on localhost.
     *
     * @param port 0 for a free one
     */
    public static DemoIssuer start(int port) {
        return start(port, COOKIE, List::of);
    }

    /** Another one beside the first, on a free port; without a cookie of its own each would end the other's sessions. */
    public static DemoIssuer startAnother() {
        return start(0, COOKIE + "_2", List::of);
    }

    /** Like {@link #start(int)}, with a page of those mails. */
    static DemoIssuer start(int port, Supplier<List<DemoMailbox.Received>> mails) {
        return start(port, COOKIE, mails);
    }

    private static DemoIssuer start(int port, String cookie, Supplier<List<DemoMailbox.Received>> mails) {
        SpringApplicationBuilder builder = new SpringApplicationBuilder(DemoIssuerConfiguration.class);
        // The application beside it sets up logging; a second time would write each line twice.
        SpringApplication issuer = builder.application();
        issuer.setListeners(issuer.getListeners().stream()
                .filter(listener -> !(listener instanceof LoggingApplicationListener))
                .toList());
        builder.initializers(context -> ((GenericApplicationContext) context)
                .registerBean(DemoMailboxPage.class, () -> new DemoMailboxPage(mails)));
        return new DemoIssuer(builder.web(WebApplicationType.SERVLET)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .properties(Map.of(
                        // Not the application's own settings, which lie on the same classpath.
                        "spring.config.name", "demo-issuer",
                        "spring.main.banner-mode", "off",
                        "spring.jmx.enabled", "false",
                        "server.port", String.valueOf(port),
                        // Cookies do not tell ports apart: with the same name each sign-in would end the other's
                        // session.
                        "server.servlet.session.cookie.name", cookie,
                        "server.servlet.session.cookie.same-site", "lax"))
                .run());
    }

    /** The address for {@code usht.sign-in.issuer}. */
    public String uri() {
        int port = Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer())
                .getPort();
        return "http://localhost:" + port;
    }

    @Override
    public void close() {
        context.close();
    }
}
