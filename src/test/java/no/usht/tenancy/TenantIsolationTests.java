package no.usht.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import no.usht.access.Acting;
import no.usht.access.Role;
import no.usht.activity.ActivityFilter;
import no.usht.activity.ActivityPublishing;
import no.usht.activity.ActivityService;
import no.usht.lifecycle.MigratedDatabase;
import no.usht.shared.ActivityId;
import no.usht.testing.DatabaseTest;
import no.usht.testing.PostgresServer;
import no.usht.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.cache.interceptor.KeyGenerator;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;

/**
 * Nobody sees another centre's rows: through the database, through the services (the browser's part is in {@code TwoTabsIT}), with
 * the same ids in two schemas, and the same checks turn red over a seam that forgets the role or the search path; those of the
 * services do so in {@code UnsafeSeamTests}.
 */
@DatabaseTest
class TenantIsolationTests {

    private static final Workspace VESTFOLD = Workspace.centre(new CentreKey("vestfold"));
    private static final Workspace OPPLAND = Workspace.centre(new CentreKey("oppland"));

    @Autowired
    Acting acting;

    @Autowired
    ActivityService activities;

    @Autowired
    ActivityPublishing publishing;

    @Autowired
    DataSource pool;

    @Autowired
    Workspaces workspaces;

    @Autowired
    KeyGenerator workspaceKeyGenerator;

    private final MigratedDatabase database = new MigratedDatabase(TestDatabase.NAME);

    @Test
    void keepsCentresApartThroughTheSeam() throws SQLException {
        IsolationChecks checks = new IsolationChecks(IsolationChecks.realSeam(pool));
        checks.prepare(database);
        assertThat(checks.violations()).isEmpty();
    }

    @Test
    void turnsRedWhenTheSeamForgetsTheRole() throws SQLException {
        // The owner, as which a careless program would log in; our login role would merely be refused everything.
        PGSimpleDataSource careless = new PGSimpleDataSource();
        careless.setUrl(PostgresServer.shared().url(TestDatabase.NAME));
        careless.setUser("usht_owner");
        careless.setPassword(PostgresServer.OWNER_PASSWORD);
        IsolationChecks checks =
                new IsolationChecks(new WorkspaceConnections(withoutAutoCommit(careless), Optional::empty) {
                    @Override
                    Binding binding(Workspace workspace, String person) {
                        return without("role", super.binding(workspace, person));
                    }
                });
        checks.prepare(database);
        assertThat(checks.violations())
                .contains("c_vestfold reads the other's table", "c_oppland changes the other's row");
    }

    @Test
    void turnsRedWhenTheSeamForgetsTheSearchPath() throws SQLException {
        try (HikariDataSource left = afterSomebodyLeftASearchPath()) {
            IsolationChecks checks = new IsolationChecks(new WorkspaceConnections(left, Optional::empty) {
                @Override
                Binding binding(Workspace workspace, String person) {
                    return without("search_path", super.binding(workspace, person));
                }
            });
            checks.prepare(database);
            assertThat(checks.violations())
                    .anyMatch(violation -> violation.contains("sees its own row under the shared id"));
        }
    }

    @Test
    void keepsCentresApartOverASearchPathThatSomebodyLeft() throws SQLException {
        try (HikariDataSource left = afterSomebodyLeftASearchPath()) {
            IsolationChecks checks = new IsolationChecks(IsolationChecks.realSeam(left));
            checks.prepare(database);
            assertThat(checks.violations()).isEmpty();
        }
    }

    @Test
    void readsNothingWhenTheSeamForgetsTheRoleOfOurOwnLogin() throws SQLException {
        IsolationChecks checks = new IsolationChecks(new WorkspaceConnections(pool, Optional::empty) {
            @Override
            Binding binding(Workspace workspace, String person) {
                return without("role", super.binding(workspace, person));
            }
        });
        checks.prepare(database);
        assertThat(checks.violations())
                .isNotEmpty()
                .allMatch(violation -> violation.contains("sees its own row under the shared id"));
    }

    @Test
    void givesNoRoleAnythingInAnotherCentresSchema() throws SQLException {
        assertThat(database.asSuperuser("""
            select r.rolname || ' in ' || n.nspname from pg_roles r cross join pg_namespace n
            where r.rolname like 'usht\\_%' and n.nspname like 'usht\\_c\\_%' and r.rolname not in ('usht_owner', n.nspname)
            and has_schema_privilege(r.rolname, n.nspname, 'usage')\
            """)).isEmpty();
    }

    @Test
    void letsEachCentreUseEveryTableOfItsOwnButNotItsHistoryAndTheMigratorsList() throws SQLException {
        assertThat(new TreeSet<>(database.asSuperuser("""
            select c.relname from pg_class c where c.relnamespace = 'usht_c_vestfold'::regnamespace and c.relkind = 'r'
            and not has_table_privilege('usht_c_vestfold', c.oid, 'insert')\
            """)))
                .isEqualTo(new TreeSet<>(List.of("databasechangelog", "history")));
        assertThat(database.asSuperuser("""
            select c.relname from pg_class c where c.relnamespace = 'usht_c_vestfold'::regnamespace and c.relkind = 'r'
            and (c.relname = 'databasechangelog' and has_table_privilege('usht_c_vestfold', c.oid, 'select')
                or c.relname in ('databasechangelog', 'history')
                and has_table_privilege('usht_c_vestfold', c.oid, 'update, delete, truncate'))\
            """)).isEmpty();
    }

    @Test
    void leavesNoTableOfACentreOpenToItsPeopleWhenItHasEnded() throws SQLException {
        assertThat(database.asSuperuser("""
            select c.relname from pg_class c where c.relnamespace = 'usht_c_vestfold'::regnamespace and c.relkind = 'r'
            and has_table_privilege('usht_c_vestfold', c.oid, 'insert') and not exists (
                select from pg_trigger t join pg_proc p on p.oid = t.tgfoid where t.tgrelid = c.oid and t.tgenabled <> 'D'
                and t.tgtype & 4 > 0 and t.tgtype & 16 > 0 and p.proname in ('write_history', 'refuse_when_ended'))\
            """)).isEmpty();
    }

    @Test
    void keepsCentresApartThroughTheServices() throws SQLException {
        ServiceIsolationChecks checks = new ServiceIsolationChecks(acting, activities, publishing);
        checks.prepare(database);
        assertThat(checks.violations()).isEmpty();
    }

    @Test
    void refusesAServiceToMembersOfAnotherCentre() {
        Acting.Somebody leader = acting.person("Leader of Oppland", OPPLAND, Role.LEADER);
        assertThatThrownBy(() ->
                        acting.as(leader, VESTFOLD, () -> activities.list(ActivityFilter.none(), PageRequest.of(0, 1))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(
                        () -> acting.as(leader, VESTFOLD, () -> publishing.preview(new ActivityId(UUID.randomUUID()))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void revokesARightBeforeTheNextCall() throws SQLException {
        Acting.Somebody leader = acting.person("Leader for a day", VESTFOLD, Role.LEADER);
        assertThat(acting.as(leader, VESTFOLD, () -> activities.list(ActivityFilter.none(), PageRequest.of(0, 1))))
                .isNotNull();
        database.change("update platform.membership set revoked_at = now(), revoked_by = 'test' where person_id = '"
                + leader.id() + "'");
        // Past the program, so the news of it comes by NOTIFY; through the program the cache is emptied at once.
        await().untilAsserted(() -> assertThatThrownBy(() ->
                        acting.as(leader, VESTFOLD, () -> activities.list(ActivityFilter.none(), PageRequest.of(0, 1))))
                .isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void putsTheWorkspaceIntoKeysOfWhatItOwnsAndRefusesToMakeOneUnbound() throws NoSuchMethodException {
        var method = ActivityService.class.getMethod("years");
        Object vestfold = workspaces.call(VESTFOLD, () -> workspaceKeyGenerator.generate(this, method, 1));
        Object oppland = workspaces.call(OPPLAND, () -> workspaceKeyGenerator.generate(this, method, 1));
        assertThat(vestfold).isNotEqualTo(oppland);
        assertThatThrownBy(() -> workspaceKeyGenerator.generate(this, method, 1))
                .isInstanceOf(UnboundWorkspaceException.class);
    }

    private static Binding without(String setting, Binding whole) {
        SequencedMap<String, String> settings = new LinkedHashMap<>(whole.settings());
        settings.remove(setting);
        return new Binding(settings);
    }

    /** Connections as a client before us could leave them to us behind a pooler. */
    private static HikariDataSource afterSomebodyLeftASearchPath() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(PostgresServer.shared().url(TestDatabase.NAME));
        config.setUsername("usht_app");
        config.setPassword(PostgresServer.APP_PASSWORD);
        config.setConnectionInitSql("set search_path = usht_c_oppland, national");
        config.setIsolateInternalQueries(false);
        config.setAutoCommit(false);
        config.setMaximumPoolSize(2);
        return new HikariDataSource(config);
    }

    private static DataSource withoutAutoCommit(DataSource source) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        config.setAutoCommit(false);
        config.setMaximumPoolSize(2);
        return new HikariDataSource(config);
    }
}
