package no.usht.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Objects;
import no.usht.access.Acting;
import no.usht.access.Role;
import no.usht.activity.ActivityFilter;
import no.usht.activity.ActivityService;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Tenant;
import no.usht.tenancy.TenantRegistry;
import no.usht.tenancy.Workspace;
import no.usht.testing.DatabaseTest;
import no.usht.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.cache.CacheManager;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

/** A centre whose migration failed, as the running program sees it; its people's page is in {@code WorkspaceLayoutTests}. */
@DatabaseTest
class SetAsideTests {

    private static final CentreKey FINNMARK = new CentreKey("finnmark");

    private final MigratedDatabase database = new MigratedDatabase(TestDatabase.NAME);

    @Autowired
    TenantRegistry tenants;

    @Autowired
    StoredTenants stored;

    @Autowired
    ActivityService activities;

    @Autowired
    Acting acting;

    @Autowired
    HealthIndicator centresHealthIndicator;

    @Autowired
    HealthIndicator migratedHealthIndicator;

    @Autowired
    MeterRegistry meters;

    @Autowired
    CacheManager caches;

    @BeforeEach
    void oneCentreFails() throws SQLException {
        database.change("""
            update usht_c_finnmark.databasechangelog set md5sum = 'x' || md5sum;
            update platform.schema_state set version = '1-before' where schema_name = 'usht_c_finnmark'\
            """);
        assertThat(migrate().failed()).containsOnlyKeys("usht_c_finnmark");
        forget();
    }

    @AfterEach
    void mend() throws SQLException {
        database.change("""
            update usht_c_finnmark.databasechangelog set md5sum = ltrim(md5sum, 'x');
            update platform.schema_state set error = null where schema_name = 'usht_c_finnmark'\
            """);
        assertThat(migrate().failed()).isEmpty();
        forget();
    }

    @Test
    void isFailedWhileTheOthersAreActive() {
        assertThat(tenants.all())
                .filteredOn(tenant -> tenant.state() == Tenant.State.FAILED)
                .extracting(Tenant::key)
                .containsExactly(FINNMARK);
        assertThat(tenants.all())
                .filteredOn(tenant -> tenant.state() == Tenant.State.ACTIVE)
                .hasSize(20);
    }

    @Test
    void isClosedToItsOwnPeopleAndNobodyElse() {
        assertThatThrownBy(() -> list("finnmark")).isInstanceOf(AccessDeniedException.class);
        assertThat(list("vestfold")).isGreaterThanOrEqualTo(0);
    }

    @Test
    void showsItsErrorToTheOperatorAndInTheHealthWithoutTakingTheReplicaDown() {
        assertThat(stored.all())
                .filteredOn(status -> status.tenant().key().equals(FINNMARK))
                .singleElement()
                .satisfies(status -> assertThat(status.error().orElseThrow()).contains("in another wording"));
        Health health = Objects.requireNonNull(centresHealthIndicator.health());
        assertThat(health.getStatus()).isEqualTo(Status.UP);
        assertThat(health.getDetails().get("finnmark")).asString().contains("FAILED: ", "in another wording");
        assertThat(health.getDetails()).containsEntry("vestfold", "ACTIVE");
    }

    @Test
    void tellsOfACommonPlaneThatIsNotWhatItsVersionSaysAndServesOn() throws SQLException {
        assertThat(commonPlanes().getDetails())
                .hasSize(2)
                .allSatisfy((plane, version) -> assertThat(version).asString().doesNotContain("differs"));
        database.change("create index too_many on national.centre (name_nb)");
        try {
            // What was found sound is believed for a while, unless it was migrated meanwhile.
            database.change("update platform.schema_state set migrated_at = now() where schema_name = 'national'");
            Health health = commonPlanes();

            assertThat(health.getStatus()).isEqualTo(Status.UP);
            assertThat(health.getDetails().get("national")).asString().endsWith(", fingerprint differs");
            assertThat(health.getDetails().get("platform")).asString().doesNotContain("differs");
        } finally {
            database.change("drop index national.too_many");
        }
        assertThat(commonPlanes().getDetails().get("national")).asString().doesNotContain("differs");
    }

    private Health commonPlanes() {
        return Objects.requireNonNull(migratedHealthIndicator.health());
    }

    @Test
    void isCountedWhereAnAlarmCanHang() {
        assertThat(centres(Tenant.State.FAILED)).isEqualTo(1);
        assertThat(centres(Tenant.State.ACTIVE)).isEqualTo(20);
    }

    @Test
    void comesBackWhenTheNextMigrationSucceeds() throws SQLException {
        mend();

        assertThat(tenants.find(FINNMARK)).map(Tenant::state).contains(Tenant.State.ACTIVE);
        assertThat(list("finnmark")).isGreaterThanOrEqualTo(0);
        assertThat(centres(Tenant.State.FAILED)).isZero();
    }

    @Test
    void goesOnWithTheVersionThatItsSchemaIsAt() throws SQLException {
        mend();
        // As a newer program leaves it that could not migrate this centre.
        database.change(
                "update platform.schema_state set error = 'relation exists' where schema_name = 'usht_c_finnmark'");
        forget();

        assertThat(tenants.find(FINNMARK)).map(Tenant::state).contains(Tenant.State.ACTIVE);
        assertThat(list("finnmark")).isGreaterThanOrEqualTo(0);
    }

    private int list(String centre) {
        return acting.as(
                Role.LEADER,
                Workspace.centre(new CentreKey(centre)),
                () -> activities
                        .list(ActivityFilter.none(), PageRequest.of(0, 1))
                        .size());
    }

    private double centres(Tenant.State state) {
        return meters.get("usht.centres").tag("state", state.name()).gauge().value();
    }

    private SchemaMigrator.Outcome migrate() throws SQLException {
        return database.migrator(Changelogs.ofThisProgram()).migrate(TenantFiles.read(Path.of("tenants")));
    }

    /** The news of it comes too, a little later. */
    private void forget() {
        Objects.requireNonNull(caches.getCache("tenants")).invalidate();
    }
}
