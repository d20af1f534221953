package no.usht.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.usht.UshtApplication;
import no.usht.access.Acting;
import no.usht.access.DemoMemberships;
import no.usht.access.MembershipService;
import no.usht.access.Role;
import no.usht.activity.ActivityFilter;
import no.usht.activity.ActivityListItem;
import no.usht.activity.ActivityRecord;
import no.usht.activity.ActivityService;
import no.usht.centre.CentreDirectory;
import no.usht.keeping.History;
import no.usht.oversight.PublishedFigures;
import no.usht.oversight.PublishedFilter;
import no.usht.publicsite.PublicQuery;
import no.usht.publicsite.PublicSearch;
import no.usht.shared.ActivityId;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Workspace;
import no.usht.tenancy.Workspaces;
import no.usht.testing.PostgresServer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;
import org.springframework.data.domain.PageRequest;
import org.springframework.test.context.ContextConfiguration;

/** Loads the demo into a database of its own, as other tests count on empty centres. */
@SpringBootTest(classes = UshtApplication.class)
@ContextConfiguration(initializers = DemoDataTests.OwnDatabase.class)
@Import({
    Acting.class,
    DemoMemberships.class,
    DemoPeopleLoader.class,
    DemoDataTests.People.class,
    DemoDataConfiguration.class
})
class DemoDataTests {

    @TestConfiguration(proxyBeanMethods = false)
    static class People {

        @Bean
        StartStep demoPeople(DemoPeopleLoader people) {
            return new StartStep(StartStep.AFTER_MIGRATION, () -> people.load("http://localhost:1/nobody"));
        }
    }

    static final class OwnDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "demo database",
                            Map.of(
                                    "spring.datasource.url",
                                            PostgresServer.shared().database("usht_demo"),
                                    "spring.datasource.username", "usht_app",
                                    "spring.datasource.password", PostgresServer.APP_PASSWORD,
                                    "usht.migrator.username", "usht_owner",
                                    "usht.migrator.password", PostgresServer.OWNER_PASSWORD,
                                    "usht.sign-in.issuer", "http://localhost:1/nobody",
                                    "usht.sign-in.client-id", "usht",
                                    "management.server.port", "-1")));
        }
    }

    @Autowired
    private DemoDataLoader loader;

    @Autowired
    private CentreDirectory directory;

    @Autowired
    private ActivityService activities;

    @Autowired
    private History history;

    @Autowired
    private PublicSearch search;

    @Autowired
    private PublishedFigures figures;

    @Autowired
    private Workspaces workspaces;

    @Autowired
    private MembershipService memberships;

    @Autowired
    private Acting acting;

    @Test
    void fillsEveryCentreAndNoneTwice() {
        assertThat(workspaces.call(Workspace.PUBLIC, directory::all))
                .hasSize(21)
                .allSatisfy(centre ->
                        assertThat(activitiesOf(centre.key().value())).hasSizeBetween(40, DemoActivities.MOST));
        assertThat(loader.load()).isZero();
    }

    @Test
    void keepsTheCentresApart() {
        assertThat(titles("oppland")).contains("Demensnettverk Innlandet", "Close the Gap");
        assertThat(titles("vestfold")).isNotEmpty().doesNotContain("Demensnettverk Innlandet", "Close the Gap");
    }

    @Test
    void publishesThroughTheProjectBank() {
        List<String> found = acting.asVisitor(
                () -> search.find(PublicQuery.ofCentre(new CentreKey("oppland")), PageRequest.of(0, 100)).stream()
                        .map(hit -> hit.title())
                        .toList());
        assertThat(found).contains("Demensnettverk Innlandet");
        Map<CentreKey, Long> byCentre =
                acting.as(Role.CASE_OFFICER, Workspace.NATIONAL, () -> figures.byCentre(PublishedFilter.ofYear(2026)));
        assertThat(byCentre).hasSize(21);
    }

    @Test
    void keepsVersionsAndChanges() {
        List<ActivityListItem> vestfold = activitiesOf("vestfold");
        assertThat(vestfold.stream().map(ActivityListItem::publishedVersion)).contains(null, 1, 2);
        assertThat(vestfold).anyMatch(ActivityListItem::changedSincePublished);
    }

    @Test
    void actsAsTheCentresLeaderWhereTheDemoHasOne() {
        assertThat(whoWorkedIn("oppland")).containsOnly("Eirik Nordby");
        assertThat(whoWorkedIn("troms")).containsOnly("Eksempeldata");
        assertThat(acting.asLeader("troms", memberships::members))
                .noneMatch(member -> member.name().equals("Eksempeldata"));
    }

    private List<String> whoWorkedIn(String centre) {
        ActivityId any = activitiesOf(centre).getFirst().id();
        return acting.asLeader(centre, () -> history.newest(ActivityRecord.KIND, any.value())).entries().stream()
                .map(entry -> entry.person().orElse(""))
                .toList();
    }

    private List<ActivityListItem> activitiesOf(String centre) {
        return acting.asLeader(centre, () -> activities.list(ActivityFilter.none(), PageRequest.of(0, 100)));
    }

    private List<String> titles(String centre) {
        return activitiesOf(centre).stream().map(ActivityListItem::title).toList();
    }
}
