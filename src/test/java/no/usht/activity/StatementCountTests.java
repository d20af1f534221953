package no.usht.activity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.usht.access.Acting;
import no.usht.access.Role;
import no.usht.oversight.PublishedFigures;
import no.usht.oversight.PublishedFilter;
import no.usht.oversight.PublishedList;
import no.usht.priority.PriorityCatalogue;
import no.usht.publicsite.PublicQuery;
import no.usht.publicsite.PublicSearch;
import no.usht.shared.ActivityId;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Workspace;
import no.usht.testing.DatabaseTest;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** How often a page asks the database does not depend on how many rows it shows. */
@DatabaseTest
class StatementCountTests {

    private static final Workspace VESTFOLD = Workspace.centre(new CentreKey("vestfold"));

    @Autowired
    ActivityService activities;

    @Autowired
    ActivityPublishing publishing;

    @Autowired
    PublicationRequests requests;

    @Autowired
    PublicSearch search;

    @Autowired
    PublishedFigures figures;

    @Autowired
    PublishedList list;

    @Autowired
    PriorityCatalogue priorities;

    @Autowired
    Acting acting;

    @Autowired
    EntityManagerFactory hibernate;

    private Acting.Somebody leader = new Acting.Somebody(UUID.randomUUID(), "");
    private Acting.Somebody officer = new Acting.Somebody(UUID.randomUUID(), "");

    @BeforeEach
    void people() {
        leader = acting.person("Leader", VESTFOLD, Role.LEADER);
        officer = acting.person("Officer", Workspace.NATIONAL, Role.CASE_OFFICER);
        statistics().setStatisticsEnabled(true);
    }

    @AfterEach
    void stop() {
        statistics().setStatisticsEnabled(false);
    }

    @Test
    void listsTwentyActivitiesInAsManyStatementsAsFifty() {
        register(50);
        long twenty = statements(() -> assertThat(page(20)).hasSize(20));
        long fifty = statements(() -> assertThat(page(50)).hasSize(50));
        assertThat(fifty).isEqualTo(twenty).isBetween(1L, 6L);
    }

    @Test
    void showsAnActivityInAFixedNumberOfStatements() {
        ActivityId whole = register(1).getFirst();
        long alone = statements(() -> assertThat(details(whole).parts()).isEmpty());
        acting.as(leader, VESTFOLD, () -> {
            for (int i = 0; i < 10; i++) {
                activities.register(ActivityMother.withParent(content(), whole), null);
            }
            return null;
        });
        long withParts = statements(() -> assertThat(details(whole).parts()).hasSize(10));
        assertThat(withParts).isEqualTo(alone).isLessThanOrEqualTo(14);
    }

    @Test
    void listsRequestsForPublicationInAFixedNumberOfStatements() {
        Acting.Somebody kari = acting.person("Kari Testesen", VESTFOLD, Role.STAFF);
        List<ActivityId> ids = register(12);
        acting.as(kari, VESTFOLD, () -> {
            ids.forEach(requests::ask);
            return null;
        });
        long two = statements(() -> assertThat(asked(2)).hasSize(2));
        long twelve = statements(() -> assertThat(asked(12)).hasSize(12));
        assertThat(twelve).isEqualTo(two).isLessThanOrEqualTo(3);
    }

    @Test
    void sumsTheCountryUpInAFixedNumberOfStatements() {
        publish(3);
        long few = statements(this::overview);
        publish(20);
        long many = statements(this::overview);
        assertThat(many).isEqualTo(few).isLessThanOrEqualTo(14);
    }

    @Test
    void listsThePublishedBehindAFigureInAFixedNumberOfStatements() {
        publish(25);
        assertThat(statements(() -> assertThat(published(25)).isEqualTo(25)))
                .isEqualTo(statements(() -> assertThat(published(5)).isEqualTo(5)))
                .isBetween(1L, 2L);
    }

    @Test
    void findsForThePublicInAFixedNumberOfStatements() {
        publish(25);
        long five = statements(() -> assertThat(hits(5)).isEqualTo(5));
        long twenty = statements(() -> assertThat(hits(20)).isEqualTo(20));
        assertThat(twenty).isEqualTo(five).isBetween(1L, 2L);
    }

    /** With everything filled in, and a priority that there is. */
    private ActivityContent content() {
        return ActivityMother.withPriorities(
                ActivityMother.network(), priorities.ofYear(2026).getFirst().id());
    }

    private List<ActivityId> register(int howMany) {
        return acting.as(leader, VESTFOLD, () -> {
            List<ActivityId> ids = new ArrayList<>();
            for (int i = 0; i < howMany; i++) {
                ids.add(activities.register(content(), null));
            }
            return ids;
        });
    }

    private void publish(int howMany) {
        List<ActivityId> ids = register(howMany);
        acting.as(leader, VESTFOLD, () -> {
            ids.forEach(id -> publishing.publish(id, details(id).version()));
            return null;
        });
    }

    private List<ActivityListItem> page(int size) {
        return acting.as(leader, VESTFOLD, () -> activities.list(ActivityFilter.none(), PageRequest.of(0, size)));
    }

    private List<PublicationRequest> asked(int most) {
        return acting.as(leader, VESTFOLD, () -> requests.open(most));
    }

    private ActivityDetails details(ActivityId id) {
        return acting.as(leader, VESTFOLD, () -> activities.find(id)).orElseThrow();
    }

    private int hits(int size) {
        return acting.asVisitor(
                () -> search.find(PublicQuery.ALL, PageRequest.of(0, size)).getNumberOfElements());
    }

    private int published(int size) {
        return acting.as(
                officer,
                Workspace.NATIONAL,
                () -> list.list(PublishedFilter.ofYear(2026), PageRequest.of(0, size))
                        .getNumberOfElements());
    }

    /** All that the directorate's overview asks. */
    private void overview() {
        PublishedFilter year = PublishedFilter.ofYear(2026);
        acting.as(officer, Workspace.NATIONAL, () -> {
            figures.years();
            figures.totals(year);
            figures.byCentre(year);
            figures.byCentreAndPriority(year);
            figures.byPriority(year);
            figures.byKind(year);
            figures.byStatus(year);
            figures.reach(year);
            figures.pairs(year);
            figures.together(year);
            figures.funding(year);
            return null;
        });
    }

    /** After a first time, which fills the caches. */
    private long statements(Runnable work) {
        work.run();
        statistics().clear();
        work.run();
        return statistics().getPrepareStatementCount();
    }

    private Statistics statistics() {
        return hibernate.unwrap(SessionFactory.class).getStatistics();
    }
}
