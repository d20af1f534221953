package no.usht.testing;

import java.util.Optional;
import no.usht.tenancy.TabWorkspace;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Without a browser there is no tab: what binds a workspace in these tests is an explicit scope. */
@TestConfiguration(proxyBeanMethods = false)
public class WithoutTab {

    @Bean
    @Primary
    TabWorkspace noTab() {
        return Optional::empty;
    }
}
