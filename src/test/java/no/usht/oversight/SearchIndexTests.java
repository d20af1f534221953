package no.usht.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.Set;
import java.util.function.Supplier;
import no.usht.lifecycle.MigratedDatabase;
import no.usht.publication.PublicationTest;
import no.usht.publicsite.PublicQuery;
import no.usht.publicsite.PublicSearch;
import no.usht.tenancy.Workspace;
import no.usht.tenancy.Workspaces;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Slice;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Among many published activities a search reads what it finds and not all of them, whoever asks. */
@PublicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS) // for all of them, since to publish that many takes seconds
class SearchIndexTests {

    private static final int MANY = 25_000;

    @Autowired
    MigratedDatabase database;

    @Autowired
    PublicationTest.Desk desk;

    @Autowired
    PublicationTest.Grants grants;

    @Autowired
    Workspaces workspaces;

    @Autowired
    EntityManager entityManager;

    @Autowired
    PublicSearch search;

    @Autowired
    PublishedList list;

    @BeforeAll
    void publishMany() throws SQLException {
        desk.clear();
        database.change(OPEN_STATISTICS);
        database.change("""
            insert into national.published_activity
                (id, centre_key, subject_id, version, title, kind, status, published_at, goal, method)
            select gen_random_uuid(), 'vestfold', gen_random_uuid(), 1,
                case when mod(n, 1000) = 0 then 'Demensnettverk ' else 'Fagdag ' end || n, 'NETWORK', 'ONGOING',
                now() - n * interval '1 minute', md5(n::text), repeat(md5((n + 1)::text) || ' ', 10)
            from generate_series(1, %d) n;
            analyze national.published_activity\
            """.formatted(MANY));
    }

    @BeforeEach
    void signIn() {
        grants.all();
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("test", "", "any"));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @AfterAll
    void clear() throws SQLException {
        desk.clear();
    }

    @Test
    void findsForThePublicWithoutReadingAll() {
        // A whole word, the beginning of one, and a part of a compound.
        for (String text : new String[] {"demensnettverk", "demensn", "nettverk"}) {
            PublicQuery query = new PublicQuery(text, Set.of(), null, null, null, null, PublicQuery.Order.RELEVANCE);
            assertThat(found(Workspace.PUBLIC, () -> search.find(query, PageRequest.of(0, 20))))
                    .as(text)
                    .isEqualTo(20);
        }
    }

    @Test
    void findsForTheDirectorateWithoutReadingAll() {
        PublishedFilter filter = PublishedFilterBuilder.builder()
                .priorities(Set.of())
                .text("nettverk")
                .build();
        assertThat(found(Workspace.NATIONAL, () -> list.list(filter, PageRequest.of(0, 20))))
                .isEqualTo(20);
    }

    /** How much was found, and that the table was not read from one end to the other for it. */
    private int found(Workspace workspace, Supplier<Slice<?>> work) {
        return workspaces.callInNewTransaction(workspace, () -> {
            long wholeReads = wholeReads();
            int found = work.get().getNumberOfElements();
            assertThat(wholeReads()).as("reads of the whole table").isEqualTo(wholeReads);
            return found;
        });
    }

    /** What no role may read by itself. */
    private static final String OPEN_STATISTICS = """
            grant select on pg_stat_xact_all_tables to usht_national, usht_public;
            do $$ begin execute 'grant execute on function ' || (select string_agg(oid::regprocedure::text, ', ') from pg_proc
                where proname like 'pg_stat_get_xact%') || ' to usht_national, usht_public'; end $$""";

    /** Of this connection; the transaction keeps it, so that nothing is written down and counted anew in between. */
    private long wholeReads() {
        return ((Number) entityManager
                        .createNativeQuery(
                                "select seq_scan from pg_stat_xact_all_tables where schemaname = 'national'"
                                        + " and relname = 'published_activity'",
                                Long.class)
                        .getSingleResult())
                .longValue();
    }
}
