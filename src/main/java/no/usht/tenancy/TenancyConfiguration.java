package no.usht.tenancy;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What tenancy needs beyond its own components. */
@Configuration(proxyBeanMethods = false)
class TenancyConfiguration {

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
