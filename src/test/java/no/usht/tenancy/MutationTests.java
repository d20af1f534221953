package no.usht.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.usht.testing.PostgresServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.cache.interceptor.KeyGenerator;
import org.springframework.cache.interceptor.SimpleKeyGenerator;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The checks of isolation turn red when somebody takes away what they check; each mutation is rolled back.
 *
 * <p>The table of all mutations, those that other tests apply among them, is in {@code docs/isolation.md}.
 */
class MutationTests {

    private static final String DATABASE = "usht_rules";

    @BeforeAll
    static void migrate() {
        assertThat(new MigratedDatabase(DATABASE)).isNotNull();
    }

    /** A mistake in a migration or by hand, and what must be said of it. */
    private record Mutation(String name, String sql, String said) {}

    private static final List<Mutation> MUTATIONS = List.of(
            new Mutation(
                    "row-level security off",
                    "alter table national.published_reach disable row level security",
                    "usht_c_vestfold reads others' rows of published_reach"),
            new Mutation(
                    "row-level security not forced",
                    "alter table national.published_link no force row level security",
                    "row-level security is not forced on published_link"),
            new Mutation(
                    "a policy too generous",
                    "create policy careless on national.published_partner for select to usht_centre using (true)",
                    "usht_c_vestfold reads others' rows of published_partner"),
            new Mutation(
                    "a new table without a policy",
                    "create table national.careless (centre_key text)",
                    "row-level security is not forced on careless"),
            new Mutation(
                    "a grant on another centre's schema",
                    "grant usage on schema usht_c_oppland to usht_c_vestfold",
                    "usht_c_vestfold reaches into usht_c_oppland"),
            new Mutation(
                    "membership in another centre's role",
                    "grant usht_c_oppland to usht_c_vestfold",
                    "usht_c_vestfold reaches into usht_c_oppland"),
            new Mutation(
                    "a grant to all centres on one's schema",
                    "grant usage on schema usht_c_oppland to usht_centre",
                    "usht_centre reaches into usht_c_oppland"),
            new Mutation(
                    "a grant to the directorate on a centre's schema",
                    "grant usage on schema usht_c_oppland to usht_national",
                    "usht_national reaches into usht_c_oppland"),
            new Mutation(
                    "the login role inherits",
                    "grant usht_c_oppland to usht_app with inherit true",
                    "usht_app by itself may use usht_c_oppland"),
            new Mutation(
                    "a role that passes by row-level security",
                    "alter role usht_c_vestfold bypassrls",
                    "usht_c_vestfold passes by row-level security"),
            new Mutation(
                    "people opened to the directorate",
                    "grant usage on schema platform to usht_national; grant select on platform.person to usht_national",
                    "usht_national may read platform.person"),
            new Mutation(
                    "what was handed over may be changed",
                    "grant update on national.published_activity to usht_centre",
                    "usht_c_vestfold changes what was handed over"),
            new Mutation(
                    "what was handed over may be deleted",
                    "grant delete on national.published_reach to usht_centre",
                    "usht_c_vestfold deletes from published_reach"),
            new Mutation(
                    "funding opened to the public",
                    "grant select on national.published_funding to usht_public",
                    "usht_public reads published_funding"),
            new Mutation(
                    "policies decide by a setting",
                    "create or replace function national.current_centre() returns text language sql stable parallel safe"
                            + " as $$ select current_setting('usht.centre', true) $$",
                    "current_centre() is decided by something other than the role"));

    @Test
    void findsNothingWhereNothingIsWrong() throws SQLException {
        try (Connection connection = withHandedOverRows()) {
            assertThat(new CatalogChecks(connection).violations()).isEmpty();
        }
    }

    @TestFactory
    Stream<DynamicTest> turnsRedWith() {
        return MUTATIONS.stream()
                .map(mutation -> DynamicTest.dynamicTest(mutation.name(), () -> {
                    try (Connection connection = withHandedOverRows()) {
                        OwnerDatabase.run(connection, mutation.sql());
                        assertThat(new CatalogChecks(connection).violations()).contains(mutation.said());
                    }
                }));
    }

    @Test
    void turnsRedWhenACachesKeyForgetsTheWorkspace() throws NoSuchMethodException {
        Workspaces workspaces = new Workspaces(
                Optional::empty, new DefaultListableBeanFactory().getBeanProvider(PlatformTransactionManager.class));
        assertThat(sharesKeys(workspaces, new CacheConfiguration().workspaceKeyGenerator(workspaces)))
                .isFalse();
        assertThat(sharesKeys(workspaces, new SimpleKeyGenerator())).isTrue();
    }

    private boolean sharesKeys(Workspaces workspaces, KeyGenerator keys) throws NoSuchMethodException {
        var method = Object.class.getMethod("toString");
        Object vestfold =
                workspaces.call(Workspace.centre(new CentreKey("vestfold")), () -> keys.generate(this, method, 2026));
        Object oppland =
                workspaces.call(Workspace.centre(new CentreKey("oppland")), () -> keys.generate(this, method, 2026));
        return vestfold.equals(oppland);
    }

    /** A superuser's transaction in which Oppland has handed something over; closing it takes everything back. */
    private Connection withHandedOverRows() throws SQLException {
        Connection connection = PostgresServer.shared().asSuperuser(DATABASE);
        connection.setAutoCommit(false);
        OwnerDatabase.run(connection, """
                with made as (
                    insert into national.published_activity
                        (id, centre_key, activity_id, version, title, kind, status, published_at)
                    values (gen_random_uuid(), 'oppland', gen_random_uuid(), 1, 'Demensnettverk', 'NETWORK', 'ONGOING', now())
                    returning id),
                reach as (
                    insert into national.published_reach (publication_id, centre_key, territory_code, invited, taking_part)
                    select id, 'oppland', '3403', true, true from made)
                insert into national.published_partner (publication_id, centre_key, name) select id, 'oppland', 'A' from made""");
        return connection;
    }
}
