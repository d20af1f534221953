package no.usht.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import no.usht.UshtApplication;
import no.usht.lifecycle.DemoMigration;
import no.usht.lifecycle.TenantFilesException;
import no.usht.testing.PostgresServer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationContextInitializedEvent;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.NestedExceptionUtils;

/** Starts PostgreSQL, the issuer and the application side by side, and stops them in the right order. */
public final class DemoRun {

    private static final Logger log = LoggerFactory.getLogger(DemoRun.class);

    private static final int EXIT_FAILED = 1;
    private static final int EXIT_PORT = 3;
    private static final int EXIT_DATA = 4;
    private static final int EXIT_TENANTS = 5;

    private static volatile @Nullable CompletableFuture<DemoDatabase> database;
    private static CompletableFuture<Void> migration = new CompletableFuture<>();
    private static volatile boolean started;
    private static volatile boolean stopped;

    private DemoRun() {}

    /** Starts all; ends the process with the exit code that {@code ./usht help} tells if that fails. */
    public static void start(String[] args) {
        int port = Integer.parseInt(argument(args, "server.port", "8080"));
        Path data = Path.of(argument(args, "usht.run.data-folder", ".usht/data"));
        UnfinishedBuild build = build(args);
        // At once: Spring's own hooks come later.
        Runtime.getRuntime().addShutdownHook(new Thread(build::stop, "stop-build"));
        Runtime.getRuntime().addShutdownHook(new Thread(DemoRun::abandonStart, "abandon-start"));
        try {
            int databasePort = freePort();
            SpringApplication application =
                    new SpringApplication(UshtApplication.class, DemoAdditions.class, OwnDatabase.class);
            application.setDefaultProperties(settings(databasePort, port));
            // The application's own start, which keeps one core busy, goes on meanwhile. Not before logging is set up.
            application.addListeners((ApplicationListener<ApplicationContextInitializedEvent>) event -> {
                Path tenantFiles = Path.of(
                        event.getApplicationContext().getEnvironment().getProperty("usht.tenants.folder", "tenants"));
                CompletableFuture<DemoDatabase> starting =
                        CompletableFuture.supplyAsync(() -> DemoDatabase.start(data, databasePort));
                database = starting;
                migration = starting.thenAccept(
                        server -> DemoMigration.run(server.url(), PostgresServer.OWNER_PASSWORD, tenantFiles));
            });
            // After the application, whose pool is still connected.
            SpringApplication.getShutdownHandlers().add(DemoRun::stopDatabase);
            build.ifItFails(() -> {
                System.err.println("usht: the build failed; Maven's message is above.");
                System.exit(EXIT_FAILED);
            });
            // What the first page does not need is made after it, while somebody looks at it.
            application.setLazyInitialization(true);
            ConfigurableApplicationContext context = application.run(args);
            started = true;
            if (build.isGood()) {
                System.out.print(welcome(port, data));
                makeWhatIsLeft(context);
            }
        } catch (RuntimeException | IOException e) {
            if (!stopped) {
                System.exit(exitCode(e));
            }
        }
    }

    private static UnfinishedBuild build(String[] args) {
        String process = argument(args, "usht.run.build-process", "");
        return process.isEmpty()
                ? UnfinishedBuild.none()
                : UnfinishedBuild.of(Long.parseLong(process), Path.of(argument(args, "usht.run.build-stamp", "")));
    }

    private static Map<String, Object> settings(int databasePort, int port) throws IOException {
        Map<String, Object> settings = new HashMap<>();
        settings.put("spring.datasource.url", "jdbc:postgresql://localhost:" + databasePort + "/usht");
        settings.put("spring.datasource.username", "usht_app");
        settings.put("spring.datasource.password", PostgresServer.APP_PASSWORD);
        settings.put("usht.migrator.username", "usht_owner");
        settings.put("usht.migrator.password", PostgresServer.OWNER_PASSWORD);
        settings.put("usht.sign-in.issuer", "http://localhost:" + (port + 1));
        settings.put("usht.sign-in.private-hosts", "localhost");
        settings.put("usht.sign-in.client-id", DemoIssuer.CLIENT_ID);
        settings.put("usht.sign-in.client-secret", DemoIssuer.CLIENT_SECRET);
        settings.put("usht.shell.accessibility-declaration", "https://usht.example/tilgjengelighet");
        settings.put("spring.mail.host", "localhost");
        settings.put("spring.mail.port", freePort());
        settings.put("usht.mail.from", "USHT <ikke-svar@example.no>");
        settings.put("usht.mail.service", "http://localhost:" + port);
        // Plain http on localhost, which not every browser sends secure cookies to.
        settings.put("usht.session.secure-cookie", false);
        settings.put("logging.level.root", "warn");
        // Why a start fails is said once, by exitCode, and as the launcher speaks.
        settings.put("logging.level." + SpringApplication.class.getName(), "off");
        settings.put("logging.level.org.springframework.boot.diagnostics", "off");
        settings.put("logging.level.org.springframework.boot.web.server.servlet.context", "error");
        return settings;
    }

    /** Keeps the application's own migrator waiting until PostgreSQL is there and all is done that it would do. */
    static class OwnDatabase {

        @Bean
        StartStep awaitDatabase() {
            return new StartStep(StartStep.BEFORE_MIGRATION + 1, migration::join);
        }

        /** Spring begins to stop only when it has made all beans, and the demo's data is loaded. */
        @Bean
        static BeanPostProcessor endOfAbandonedStart() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessBeforeInitialization(Object bean, String name) {
                    if (stopped) {
                        throw new IllegalStateException("Stopped while it started");
                    }
                    return bean;
                }
            };
        }
    }

    /** What fails while a start is abandoned tells nobody anything. */
    private static void abandonStart() {
        if (!started) {
            stopped = true;
            LoggingSystem.get(DemoRun.class.getClassLoader()).setLogLevel(LoggingSystem.ROOT_LOGGER_NAME, LogLevel.OFF);
        }
    }

    /** All singletons, so that the first click does not wait for them, and what is wrong with one is told at once. */
    private static void makeWhatIsLeft(ConfigurableApplicationContext context) {
        ConfigurableListableBeanFactory beans = context.getBeanFactory();
        try {
            for (String name : beans.getBeanDefinitionNames()) {
                BeanDefinition definition = beans.getMergedBeanDefinition(name);
                if (definition.isSingleton() && !definition.isAbstract()) {
                    beans.getBean(name);
                }
            }
        } catch (BeansException | IllegalStateException e) {
            // Stopped meanwhile, it makes no more.
            if (!context.isClosed()) {
                throw new IllegalStateException("A part of the application can't be made", e);
            }
        }
    }

    private static String welcome(int port, Path data) {
        return """

            USHT runs at      http://localhost:%d
            Sign in as        a fictional person from the page that opens; no password:
            %s
            Mail it sends     http://localhost:%d%s
            Health, metrics   http://localhost:%d/actuator
            Data is kept in   %s (./usht run --fresh starts anew)
            Stop with         Ctrl+C

            """.formatted(port, people(), port + 1, DemoMailboxPage.PATH, port + 1010, data);
    }

    private static String people() {
        Map<String, List<String>> byWorkplace = DemoPersons.all().stream()
                .collect(groupingBy(DemoPerson::workplace, LinkedHashMap::new, mapping(DemoPerson::title, toList())));
        return byWorkplace.entrySet().stream()
                .map(entry -> "                    " + entry.getKey() + ": " + String.join(", ", entry.getValue()))
                .collect(joining("\n"));
    }

    private static String argument(String[] args, String name, String otherwise) {
        String prefix = "--" + name + "=";
        return Arrays.stream(args)
                .filter(arg -> arg.startsWith(prefix))
                .map(arg -> arg.substring(prefix.length()))
                .findFirst()
                .orElse(otherwise);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Says why the start failed; answers what {@code ./usht help} tells of such a failure. */
    static int exitCode(Exception failure) {
        for (Throwable e = failure; e != null; e = e.getCause()) {
            if (e instanceof DemoDatabase.DataFolderException) {
                System.err.println("usht: " + e.getMessage());
                return EXIT_DATA;
            }
            if (e instanceof PortInUseException inUse) {
                System.err.println(
                        "usht: port " + inUse.getPort() + " is in use; choose another with ./usht run --port N.");
                return EXIT_PORT;
            }
            if (e instanceof TenantFilesException broken) {
                broken.problems().forEach(problem -> System.err.println("usht: " + problem));
                System.err.println("usht: mend the files and start again; nothing was changed.");
                return EXIT_TENANTS;
            }
        }
        log.error("The start failed", failure);
        System.err.println("usht: the start failed: "
                + NestedExceptionUtils.getMostSpecificCause(failure).getMessage());
        return EXIT_FAILED;
    }

    private static void stopDatabase() {
        CompletableFuture<DemoDatabase> starting = database;
        if (starting == null) {
            return;
        }
        try {
            // Stopped while it starts, it would be left running.
            starting.join().close();
        } catch (CompletionException e) {
            log.debug("PostgreSQL had not started", e);
        } catch (IOException e) {
            log.warn("PostgreSQL did not stop cleanly; the next start sees to it", e);
        }
    }
}
