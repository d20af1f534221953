package no.usht.lifecycle;

import java.util.Arrays;
import no.usht.tenancy.TenancyConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Import;

/**
 * The program without its pages that works off the operator's orders until it is stopped: where the replicas that serve pages
 * do not hold the owner's credentials, this one does.
 */
public final class WorkerProgram {

    private WorkerProgram() {}

    /** Whether {@code usht.migrator.mode=worker} stands in the arguments, the system properties or the environment. */
    public static boolean isAskedFor(String[] args) {
        return Arrays.asList(args).contains("--usht.migrator.mode=worker")
                || "worker".equalsIgnoreCase(System.getProperty("usht.migrator.mode"))
                || "worker".equalsIgnoreCase(System.getenv("USHT_MIGRATOR_MODE"));
    }

    /** Starts; the worker's own thread keeps the program running. */
    public static void run(String[] args) {
        new SpringApplicationBuilder(Worker.class).web(WebApplicationType.NONE).run(args);
    }

    @EnableConfigurationProperties({MigratorProperties.class, TenantsProperties.class})
    @ImportAutoConfiguration({DataSourceAutoConfiguration.class, JacksonAutoConfiguration.class})
    @Import({TenancyConfiguration.class, LifecycleConfiguration.class, TenantWorker.class})
    static class Worker {}
}
