package no.usht.lifecycle;

import java.util.List;
import no.usht.tenancy.RequiredSettings;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** What the life of tenants needs beyond its own components. */
@Configuration(proxyBeanMethods = false)
class LifecycleConfiguration {

    /** The owner's credentials, only where this program migrates. */
    @Bean
    static RequiredSettings migratorSettings(Environment environment) {
        boolean migrates = Binder.get(environment)
                        .bind("usht.migrator.mode", MigratorProperties.Mode.class)
                        .orElse(MigratorProperties.Mode.AT_START)
                != MigratorProperties.Mode.OFF;
        return new RequiredSettings(migrates ? List.of("usht.migrator.username", "usht.migrator.password") : List.of());
    }

    @Bean
    Changelogs changelogs() {
        return Changelogs.ofThisProgram();
    }
}
