package no.usht.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import javax.sql.DataSource;
import no.usht.access.Acting;
import no.usht.activity.ActivityPublishing;
import no.usht.activity.ActivityService;
import no.usht.lifecycle.MigratedDatabase;
import no.usht.testing.DatabaseTest;
import no.usht.testing.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/** The whole program over a seam that gets a centre's role wrong: the checks of the services turn red. */
@DatabaseTest
@Import(UnsafeSeamTests.OverAnUnsafeSeam.class)
class UnsafeSeamTests {

    @Autowired
    Acting acting;

    @Autowired
    ActivityService activities;

    @Autowired
    ActivityPublishing publishing;

    @Autowired
    UnsafeSeam seam;

    private final MigratedDatabase database = new MigratedDatabase(TestDatabase.NAME);
    private ServiceIsolationChecks checks;

    @BeforeEach
    void putTheSameIdIntoBothSchemas() throws SQLException {
        checks = new ServiceIsolationChecks(acting, activities, publishing);
        checks.prepare(database);
    }

    @Test
    void turnsRedWhenTheSeamForgetsTheRole() {
        seam.roleOfEveryCentre(Optional.empty());
        assertThat(checks.violations())
                .contains(
                        "vestfold is not shown its own row: activity",
                        "vestfold is not shown its own row: list",
                        "oppland is not shown its own row: preview");
    }

    @Test
    void turnsRedWhenTheRoleOfWhoeverCameFirstStays() {
        seam.roleOfEveryCentre(Optional.of("usht_c_oppland"));
        assertThat(checks.violations())
                .containsExactlyInAnyOrder(
                        "vestfold is shown the other's row: activity",
                        "vestfold is shown the other's row: list",
                        "vestfold is shown the other's row: preview");
    }

    /** The program's own but for the role of centres. */
    static class UnsafeSeam extends WorkspaceConnections {

        private static final long serialVersionUID = 1L;

        private Optional<String> role = Optional.empty();

        UnsafeSeam(DataSource pool, ActingPerson actingPerson) {
            super(pool, actingPerson);
        }

        void roleOfEveryCentre(Optional<String> role) {
            this.role = role;
        }

        @Override
        Binding binding(Workspace workspace, String person) {
            Binding right = super.binding(workspace, person);
            if (!(workspace instanceof Workspace.CentreWorkspace)) {
                return right;
            }
            SequencedMap<String, String> settings = new LinkedHashMap<>(right.settings());
            role.ifPresentOrElse(wrong -> settings.replace("role", wrong), () -> settings.remove("role"));
            return new Binding(settings);
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class OverAnUnsafeSeam {

        @Bean
        @Primary
        UnsafeSeam unsafeSeam(DataSource pool, ActingPerson actingPerson) {
            return new UnsafeSeam(pool, actingPerson);
        }
    }
}
