package no.usht.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import no.usht.lifecycle.MigratedDatabase;
import no.usht.testing.DatabaseTest;
import no.usht.testing.HostileKeys;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** No string from outside passes for a centre that the registry does not hold; the addresses' part is in {@code ViewAccessTests}. */
@DatabaseTest
class HostileKeysTests {

    private static final Logger log = LoggerFactory.getLogger(HostileKeysTests.class);
    private static final int TRIED = 12_000;
    private static final int TRIED_ON_THE_DATABASE = 150;
    private static final Pattern FORM = Pattern.compile("\\A[a-z][a-z0-9-]{1,40}\\z");

    @Autowired
    TenantRegistry tenants;

    @Autowired
    WorkspaceConnections seam;

    private final long seed = Long.getLong("usht.fuzz.seed", 20_261_124L);

    private List<String> held() {
        return tenants.all().stream().map(tenant -> tenant.key().value()).toList();
    }

    private Set<String> keys() {
        log.info("{} hostile keys of seed {} (-Dusht.fuzz.seed)", TRIED, seed);
        return new HostileKeys(seed, held()).some(TRIED);
    }

    @Test
    void findsNoTenantThatTheRegistryDoesNotHold() {
        List<String> held = held();
        Set<String> keys = keys();
        assertThat(keys).hasSizeGreaterThanOrEqualTo(10_000);
        List<String> accepted = new ArrayList<>();
        for (String text : keys) {
            boolean found = CentreKey.parse(text)
                    .filter(key -> tenants.find(key).isPresent()
                            || tenants.currentKey(key).isPresent())
                    .isPresent();
            if (found && !held.contains(text)) {
                accepted.add(text);
            }
        }
        assertThat(accepted).isEmpty();
        // Able to fail: keys that are held are found.
        assertThat(held)
                .hasSizeGreaterThan(15)
                .allMatch(text -> tenants.find(new CentreKey(text)).isPresent());
    }

    @Test
    void takesNothingForAKeyThatIsNotPlainAsciiAndShort() {
        for (String text : keys()) {
            boolean isKey = CentreKey.parse(text).isPresent();
            assertThat(Workspace.ofId("c_" + text).isPresent()).as(text).isEqualTo(isKey);
            if (isKey) {
                assertThat(text).matches(FORM).doesNotStartWith("pg-");
                // The longest name made of it is one that PostgreSQL does not cut.
                assertThat(("usht_c_" + text).getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(64);
                assertThat(Workspace.centre(new CentreKey(text)).id()).isEqualTo("c_" + text);
            } else {
                assertThatThrownBy(() -> new CentreKey(text)).isInstanceOf(IllegalArgumentException.class);
            }
        }
    }

    @Test
    void bindsNoneThatTheRegistryDoesNotHold() throws SQLException {
        List<String> held = held();
        List<String> wellFormed = keys().stream()
                .filter(text -> CentreKey.isValid(text) && !held.contains(text))
                .limit(TRIED_ON_THE_DATABASE)
                .toList();
        assertThat(wellFormed).hasSizeGreaterThan(50);
        for (String text : wellFormed) {
            Connection nowhere = seam.getConnection("c_" + text);
            try {
                assertThatThrownBy(() -> MigratedDatabase.texts(nowhere, "select current_user"))
                        .as(text)
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("usht_c_" + text);
            } finally {
                seam.releaseConnection("c_" + text, nowhere);
            }
        }
        List<String> malformed =
                keys().stream().filter(text -> !CentreKey.isValid(text)).toList();
        for (String text : malformed) {
            assertThatThrownBy(() -> seam.getConnection("c_" + text))
                    .as(text)
                    .isInstanceOf(UnboundWorkspaceException.class);
        }
    }
}
