package no.usht.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.usht.lifecycle.MigratedDatabase;
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
                    "usht_c_vestfold changes what was handed over in published_activity"),
            new Mutation(
                    "a part of what was handed over may be changed",
                    "grant update (name) on national.published_partner to usht_centre",
                    "usht_c_vestfold changes what was handed over in published_partner"),
            new Mutation(
                    "what was withdrawn may be brought back",
                    "alter table national.published_activity disable trigger published_activity_for_good",
                    "published_activity does without refuse_to_bring_back"),
            new Mutation(
                    "what was handed over may be deleted",
                    "grant delete on national.published_reach to usht_centre",
                    "usht_c_vestfold deletes from published_reach"),
            new Mutation(
                    "a part's key without the centre",
                    "alter table national.published_link drop constraint published_link_of_version,"
                            + " add foreign key (publication_id) references national.published_activity",
                    "a row of published_link may be another centre's than its row of published_activity"),
            new Mutation(
                    "a part without a key to its whole",
                    "alter table national.published_link drop constraint published_link_of_version",
                    "nothing says what a row of published_link is a part of"),
            new Mutation(
                    "a new table of parts that says nothing of the centre",
                    "create table national.careless (publication_id uuid references national.published_activity)",
                    "a row of careless may be another centre's than its row of published_activity"),
            new Mutation(
                    "a new table of parts whose policy does not look at the whole",
                    """
                    create table national.careless (publication_id uuid, centre_key text);
                    insert into national.careless select id, centre_key from national.published_activity;
                    alter table national.careless enable row level security;
                    alter table national.careless force row level security;
                    create policy own on national.careless to usht_centre
                        using (centre_key = national.current_centre()) with check (centre_key = national.current_centre());
                    grant select, insert on national.careless to usht_centre""",
                    "usht_c_vestfold adds to what is another's in careless"),
            new Mutation(
                    "a new table of parts that nobody tried",
                    "create table national.careless (centre_key text); grant insert on national.careless to"
                            + " usht_centre",
                    "no row of careless to try with"),
            new Mutation(
                    "an activity that is nobody's for good",
                    "alter table national.published_activity drop constraint published_activity_publisher",
                    "usht_c_vestfold adds to what is another's in published_activity"),
            new Mutation(
                    "parts that may be added later",
                    "drop policy own_before_sealed on national.published_partner; create policy careless on"
                            + " national.published_partner for insert to usht_centre"
                            + " with check (centre_key = national.current_centre())",
                    "usht_c_oppland adds to what it has handed over in published_partner"),
            new Mutation(
                    "versions that are never sealed",
                    "drop trigger published_activity_seal on national.published_activity;"
                            + " update national.published_activity set sealed = false",
                    "usht_c_oppland adds to what it has handed over in published_link"),
            new Mutation(
                    "statistics opened",
                    "grant select on pg_stat_all_tables to public",
                    "usht_c_vestfold reads statistics of others: pg_stat_all_tables"),
            new Mutation(
                    "sizes opened",
                    "grant execute on function pg_relation_size(regclass, text) to public",
                    "usht_public reads statistics of others: pg_relation_size"),
            new Mutation(
                    "the planner's numbers opened",
                    "grant select on pg_class to usht_centre",
                    "usht_c_vestfold reads statistics of others: pg_class.reltuples"),
            new Mutation(
                    "funding opened to the public",
                    "grant select on national.published_funding to usht_public",
                    "usht_public reads published_funding"),
            new Mutation(
                    "policies decide by a setting",
                    "create or replace function national.current_centre() returns text language sql stable parallel"
                            + " safe as $$ select current_setting('usht.centre', true) $$",
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
                        MigratedDatabase.run(connection, mutation.sql());
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
    static Connection withHandedOverRows() throws SQLException {
        Connection connection = PostgresServer.shared().asSuperuser(DATABASE);
        connection.setAutoCommit(false);
        MigratedDatabase.run(connection, """
            with made as (
                insert into national.published_activity
                    (id, centre_key, subject_id, version, title, kind, status, published_at)
                values (gen_random_uuid(), 'oppland', gen_random_uuid(), 1, 'Demensnettverk', 'NETWORK', 'ONGOING', now())
                returning id),
            reach as (
                insert into national.published_reach (publication_id, centre_key, territory_code, invited, taking_part)
                select id, 'oppland', '3403', true, true from made),
            attendance as (insert into national.published_attendance select id, 'oppland', '3403', 7 from made),
            priority as (insert into national.published_priority select id, 'oppland', gen_random_uuid(), true from made),
            area as (insert into national.published_focus_area select id, 'oppland', 'A' from made),
            co_arranger as (insert into national.published_co_arranger select id, 'oppland', 'agder' from made),
            link as (insert into national.published_link select id, 'oppland', 0, 'https://example.org', 'A' from made),
            funding as (insert into national.published_funding
                select id, 'oppland', 0, 'DIRECTORATE', 2026, 'GRANTED', 1, true from made)
            insert into national.published_partner (publication_id, centre_key, name) select id, 'oppland', 'A' from made\
            """);
        MigratedDatabase.run(connection, """
            with made as (
                insert into national.published_profile (id, centre_key, subject_id, version, published_at,
                    vision, mission, goals, target_groups, organisation, website, podcast, newsletter)
                values (gen_random_uuid(), 'oppland', gen_random_uuid(), 1, now(), 'A', '', '', '', '', '', '', '')
                returning id),
            address as (insert into national.published_profile_address select id, 'oppland', 0, 'A' from made),
            site as (insert into national.published_profile_site
                select id, 'oppland', 0, 'SATELLITE', 'A', null, null, null, '' from made),
            duty as (insert into national.published_profile_responsibility select id, 'oppland', 0, 'A' from made)
            insert into national.published_profile_event select id, 'oppland', 0, 2017, 'A' from made\
            """);
        MigratedDatabase.run(connection, """
            with made as (
                insert into national.submitted_application (id, centre_key, subject_id, version, published_at, year_id, case_number, kind,
                    reason, signed_by, asked_ore, budget_ore, content)
                values (gen_random_uuid(), 'oppland', gen_random_uuid(), 1, now(), gen_random_uuid(), '2026/1', 'APPLICATION', '', 'A', 1, 1, '{}')
                returning id)
            insert into national.submitted_budget_line select id, 'oppland', 0, 'DIRECTORATE', 'A', '', '', 1 from made\
            """);
        // As at the end of a transaction.
        MigratedDatabase.run(connection, "set constraints all immediate");
        return connection;
    }
}
