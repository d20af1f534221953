package no.usht.tenancy;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What tenancy needs beyond its own components. */
@Configuration(proxyBeanMethods = false)
class TenancyConfiguration {

    @Bean
    Changelogs changelogs() {
        return Changelogs.ofThisProgram();
    }
}
