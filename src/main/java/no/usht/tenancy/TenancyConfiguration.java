package no.usht.tenancy;

import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What tenancy needs beyond its own components. */
@Configuration(proxyBeanMethods = false)
@Import(RequiredSettingsCheck.class)
public class TenancyConfiguration {

    @Bean
    static RequiredSettings databaseSettings() {
        return new RequiredSettings(
                List.of("spring.datasource.url", "spring.datasource.username", "spring.datasource.password"));
    }

    /** Universal time; what people see is shown in Norway's own at the edge. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
