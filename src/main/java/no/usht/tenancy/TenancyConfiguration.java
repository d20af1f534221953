package no.usht.tenancy;

import java.time.Clock;
import java.util.List;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** What tenancy needs beyond its own components. */
@Configuration(proxyBeanMethods = false)
class TenancyConfiguration {

    @Bean
    static RequiredSettings databaseSettings() {
        return new RequiredSettings(
                List.of("spring.datasource.url", "spring.datasource.username", "spring.datasource.password"));
    }

    /** The owner's credentials, only where this program migrates. */
    @Bean
    static RequiredSettings migratorSettings(Environment environment) {
        boolean migrates = Binder.get(environment)
                        .bind("usht.migrator.mode", MigratorProperties.Mode.class)
                        .orElse(MigratorProperties.Mode.AT_START)
                != MigratorProperties.Mode.OFF;
        return new RequiredSettings(migrates ? List.of("usht.migrator.username", "usht.migrator.password") : List.of());
    }

    /** Universal time; what people see is shown in Norway's own at the edge. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Changelogs changelogs() {
        return Changelogs.ofThisProgram();
    }
}
