package no.usht.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleDescriptor.Version;
import org.apache.catalina.util.ServerInfo;
import org.junit.jupiter.api.Test;

class TomcatVersionTests {

    /** Spring Boot may manage an older one again: its 11.0.24 lets requests be smuggled, which is published. */
    @Test
    void isNoneThatIsKnownToLetRequestsBeSmuggled() {
        assertThat(Version.parse(ServerInfo.getServerNumber())).isGreaterThanOrEqualTo(Version.parse("11.0.29"));
    }
}
