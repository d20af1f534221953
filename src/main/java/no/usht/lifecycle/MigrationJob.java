package no.usht.lifecycle;

import java.util.Arrays;
import no.usht.tenancy.PrivateHosts;
import no.usht.tenancy.TenancyConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Import;

/** The program without its pages: migrates, brings on what is new in the tenant files, and ends. */
public final class MigrationJob {

    private MigrationJob() {}

    /** Whether {@code usht.migrator.mode=only} stands in the arguments, the system properties or the environment. */
    public static boolean isAskedFor(String[] args) {
        return Arrays.asList(args).contains("--usht.migrator.mode=only")
                || "only".equalsIgnoreCase(System.getProperty("usht.migrator.mode"))
                || "only".equalsIgnoreCase(System.getenv("USHT_MIGRATOR_MODE"));
    }

    /**
     * Migrates; fails where the common planes can't be migrated.
     *
     * @return the exit code: 0 also where some centres were set aside, since one centre's trouble must not stop the roll-out
     *     for all others, and 1 where all of them were
     */
    public static int run(String[] args) {
        try (var context = new SpringApplicationBuilder(Job.class)
                .web(WebApplicationType.NONE)
                .run(args)) {
            return context.getBean(Migration.class).leftNoCentre() ? 1 : 0;
        }
    }

    @EnableConfigurationProperties({MigratorProperties.class, TenantsProperties.class, PrivateHosts.class})
    @ImportAutoConfiguration({DataSourceAutoConfiguration.class, JacksonAutoConfiguration.class})
    @Import({TenancyConfiguration.class, LifecycleConfiguration.class, Migration.class})
    static class Job {}
}
