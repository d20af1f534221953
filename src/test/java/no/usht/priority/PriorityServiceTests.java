package no.usht.priority;

import static no.usht.priority.PriorityMother.content;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import no.usht.access.Acting;
import no.usht.access.Role;
import no.usht.content.InvalidContentException;
import no.usht.content.Merge;
import no.usht.content.Problem;
import no.usht.keeping.ChangedMeanwhileException;
import no.usht.keeping.Deletion;
import no.usht.keeping.Deletions;
import no.usht.keeping.Draft;
import no.usht.keeping.Drafts;
import no.usht.keeping.History;
import no.usht.keeping.HistoryEntry;
import no.usht.keeping.KeptDraft;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Workspace;
import no.usht.testing.DatabaseTest;
import no.usht.testing.PostgresServer;
import no.usht.testing.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class PriorityServiceTests {

    /** Each test has years of its own: the tests share one database, and no priority holds after 2100. */
    private static final AtomicInteger NEXT_YEAR = new AtomicInteger(2028);

    private final PriorityService priorities;
    private final PriorityCatalogue catalogue;
    private final Acting acting;
    private final TransactionTemplate transaction;
    private final int year = NEXT_YEAR.getAndAdd(3);

    @Autowired
    Drafts drafts;

    @Autowired
    History history;

    @Autowired
    Deletions deletions;

    @Autowired
    PriorityServiceTests(
            PriorityService priorities, PriorityCatalogue catalogue, Acting acting, TransactionTemplate transaction) {
        this.priorities = priorities;
        this.catalogue = catalogue;
        this.acting = acting;
        this.transaction = transaction;
    }

    @Test
    void knowsTheYearsThatTheDirectorateHasGiven() {
        List<PriorityDetails> of2021 = inVestfold(() -> priorities.assignments(2021));

        assertThat(of2021)
                .extracting(details -> details.name().key())
                .containsExactly(
                        "leve-hele-livet",
                        "demensplan-2025",
                        "pasientsikkerhet",
                        "utviklingshemming",
                        "velferdsteknologi");
        assertThat(of2021.getFirst().covers())
                .extracting(CoveredPlan::nb)
                .containsExactly(
                        "Kompetanseløft 2025", "Demensplan 2025", "Pårørendestrategien", "Nasjonal ernæringsstrategi");
        assertThat(of2021.get(1).coveredBy()).extracting(PriorityName::key).containsExactly("leve-hele-livet");
        assertThat(of2021.get(1).continuedBy()).extracting(PriorityName::key).containsExactly("demensplan");
        assertThat(inVestfold(() -> catalogue.ofYear(2019))).hasSize(4);
        assertThat(inVestfold(() -> catalogue.ofYear(2026))).hasSize(7);
        assertThat(inVestfold(() -> catalogue.years()))
                .contains(2026, 2021, 2020, 2017)
                .doesNotContain(2022);
    }

    @Test
    void hidesDraftsFromCentresAndThePublic() {
        PriorityDetails draft = asCaseOfficer(() -> draft(content(year, "Demensplan")));
        PriorityId id = draft.name().id();

        assertThat(inVestfold(() -> priorities.list(year))).isEmpty();
        assertThat(inVestfold(() -> priorities.find(id))).isEmpty();
        assertThat(inVestfold(() -> catalogue.names(List.of(id)))).isEmpty();
        assertThat(acting.asVisitor(() -> catalogue.ofYear(year))).isEmpty();
        assertThat(asCaseOfficer(() -> catalogue.ofYear(year)))
                .extracting(PriorityName::id)
                .containsExactly(id);
    }

    @Test
    void showsWhatIsPublishedToEveryCentreAndThePublicAtOnce() {
        assertThat(inVestfold(() -> catalogue.ofYear(year))).isEmpty();
        assertThat(acting.asVisitor(() -> catalogue.ofYear(year))).isEmpty();

        PriorityName published = asCaseOfficer(() -> published(content(year, "Demensplan")));

        assertThat(inVestfold(() -> catalogue.ofYear(year))).containsExactly(published);
        assertThat(acting.asLeader("oppland", () -> priorities.list(year)))
                .extracting(PriorityListItem::name)
                .containsExactly(published);
        assertThat(acting.asVisitor(() -> catalogue.find(year, "demensplan"))).contains(published);
    }

    @ParameterizedTest
    @EnumSource(names = {"LEADER", "STAFF", "CENTRE_READER"})
    void letsNobodyInACentreWrite(Role role) {
        PriorityDetails draft = asCaseOfficer(() -> draft(content(year, "Demensplan " + role)));
        PriorityId id = draft.name().id();
        Workspace vestfold = Workspace.ofId("c_vestfold").orElseThrow();

        assertRefused(role, vestfold, () -> draft(content(year, "Noe annet")));
        assertRefused(role, vestfold, () -> priorities.rework(id, 0, draft.content(), null));
        assertRefused(role, vestfold, () -> priorities.publish(id, 0));
        assertRefused(role, vestfold, () -> priorities.beginYear(year, 2026));
        assertRefused(role, vestfold, () -> {
            priorities.delete(id, 0);
            return id;
        });
        assertRefused(role, vestfold, () -> {
            priorities.move(id, year, -1);
            return id;
        });
    }

    @Test
    void letsTheDirectoratesReadersReadButNotWrite() {
        PriorityDetails draft = asCaseOfficer(() -> draft(content(year, "Demensplan")));

        assertThat(acting.as(Role.NATIONAL_READER, Workspace.NATIONAL, () -> priorities.list(year)))
                .hasSize(1);
        assertRefused(
                Role.NATIONAL_READER,
                Workspace.NATIONAL,
                () -> priorities.publish(draft.name().id(), 0));
    }

    @Test
    void tellsTheSecondEditorAndKeepsBothPersonsWork() {
        PriorityDetails opened = asCaseOfficer(() -> draft(content(year, "Demensplan")));
        PriorityId id = opened.name().id();
        asCaseOfficer(() -> rework(opened, content(year, year + 1, "Demensplan", null)));
        PriorityContent mine = content(year, "Demensplan").withKey("demens");

        assertThatThrownBy(() -> asCaseOfficer(() -> rework(opened, mine)))
                .isInstanceOf(ChangedMeanwhileException.class);

        PriorityDetails now = asCaseOfficer(() -> priorities.find(id)).orElseThrow();
        Merge<PriorityContent> merge = Merge.of(PriorityField.ALL, opened.content(), mine, now.content());
        assertThat(merge.theirs()).containsExactly(PriorityField.YEAR_TO);
        assertThat(merge.contested()).isEmpty();
        PriorityDetails together = asCaseOfficer(() -> rework(now, merge.merged()));
        assertThat(together.content().key()).isEqualTo("demens");
        assertThat(together.content().yearTo()).isEqualTo(year + 1);
    }

    @Test
    void refusesToPublishOrDeleteWhatSomebodyHasChanged() {
        PriorityDetails opened = asCaseOfficer(() -> draft(content(year, "Demensplan")));
        PriorityId id = opened.name().id();
        asCaseOfficer(() -> rework(opened, content(year, "Demens")));

        assertThatThrownBy(() -> asCaseOfficer(() -> priorities.publish(id, opened.version())))
                .isInstanceOf(ChangedMeanwhileException.class);
        assertThatThrownBy(() -> asCaseOfficer(() -> delete(opened))).isInstanceOf(ChangedMeanwhileException.class);
    }

    @Test
    void deletesDraftsButNothingPublished() {
        PriorityDetails draft = asCaseOfficer(() -> draft(content(year, "Demensplan")));
        PriorityName published = asCaseOfficer(() -> published(content(year, "Velferdsteknologi")));

        asCaseOfficer(() -> delete(draft));
        assertBroken("priority.problem.publishedStays", () -> {
            priorities.delete(published.id(), 1);
            return published;
        });
        assertThat(asCaseOfficer(() -> catalogue.ofYear(year))).containsExactly(published);
    }

    @Test
    void keepsThePlansOfAnUmbrellaInOrder() {
        PriorityName covered = asCaseOfficer(() -> published(content(year, "Demensplan")));
        PriorityContent umbrella = content(
                year,
                year,
                "Leve hele livet",
                null,
                new PriorityContent.Cover(null, "Ernæring"),
                new PriorityContent.Cover(covered.id(), ""),
                new PriorityContent.Cover(null, "Aktivitet"));
        PriorityDetails draft = asCaseOfficer(() -> draft(umbrella));

        assertThat(draft.covers()).extracting(CoveredPlan::nb).containsExactly("Ernæring", "Demensplan", "Aktivitet");
        PriorityDetails fewer = asCaseOfficer(() -> rework(
                draft,
                content(
                        year,
                        year,
                        "Leve hele livet",
                        null,
                        new PriorityContent.Cover(null, "Aktivitet"),
                        new PriorityContent.Cover(covered.id(), ""))));
        assertThat(fewer.covers()).extracting(CoveredPlan::nb).containsExactly("Aktivitet", "Demensplan");
    }

    @Test
    void movesOneWithoutRefusingWhatIsWrittenAboutItsNeighbours() {
        PriorityDetails first = asCaseOfficer(() -> draft(content(year, "Første")));
        PriorityDetails second = asCaseOfficer(() -> draft(content(year, "Andre")));
        PriorityDetails third =
                asCaseOfficer(() -> priorities.draft(content(year, "Tredje").withPlace(1), null));
        assertThat(order()).containsExactly("tredje", "forste", "andre");

        asCaseOfficer(() -> {
            priorities.move(second.name().id(), year, -1);
            priorities.move(third.name().id(), year, 1);
            priorities.move(second.name().id(), year, -1);
            return second;
        });

        assertThat(order()).containsExactly("andre", "tredje", "forste");
        assertThat(asCaseOfficer(() -> rework(first, content(year, "Første"))).place())
                .isEqualTo(3);
    }

    @Test
    void beginsAYearWithDraftsThatContinueTheOlder() {
        PriorityName covered = asCaseOfficer(() -> published(content(year, "Demensplan")));
        PriorityName umbrella = asCaseOfficer(() ->
                published(content(year, year, "Leve hele livet", null, new PriorityContent.Cover(covered.id(), ""))));
        asCaseOfficer(() -> draft(content(year, "Aldri publisert")));

        assertThat(asCaseOfficer(() -> priorities.beginYear(year + 1, year))).isEqualTo(2);

        List<PriorityListItem> begun = asCaseOfficer(() -> priorities.list(year + 1));
        assertThat(begun).allMatch(item -> item.name().state() == PriorityState.DRAFT);
        assertThat(begun)
                .extracting(item -> item.continues().orElseThrow().id())
                .containsExactly(covered.id(), umbrella.id());
        assertThat(begun.get(1).covers())
                .extracting(CoveredPlan::priority)
                .containsExactly(begun.getFirst().name().id());
        assertThat(inVestfold(() -> priorities.list(year + 1))).isEmpty();
        assertBroken("priority.problem.yearBegun", () -> priorities.beginYear(year + 1, year));
        assertBroken("priority.problem.yearNotNewer", () -> priorities.beginYear(year, year));
        assertBroken("priority.problem.nothingToContinue", () -> priorities.beginYear(year + 2, year + 1));
    }

    @Test
    void publishesAllDraftsOfAYearAtOnceTheUmbrellaWithWhatItCovers() {
        asCaseOfficer(() -> published(content(year, "Publisert før")));
        PriorityDetails covered = asCaseOfficer(() -> draft(content(year, "Demensplan")));
        asCaseOfficer(() -> draft(content(
                year,
                year,
                "Leve hele livet",
                null,
                new PriorityContent.Cover(covered.name().id(), ""))));
        asCaseOfficer(() -> draft(content(year + 1, "Neste år")));

        List<PriorityDetails> drafts = asCaseOfficer(() -> priorities.drafts(year));
        assertThat(drafts).hasSize(2);
        assertThat(inVestfold(() -> catalogue.ofYear(year))).hasSize(1);
        publishDrafts(seen(drafts));

        assertThat(inVestfold(() -> catalogue.ofYear(year)))
                .extracting(PriorityName::key)
                .containsExactly("publisert-for", "demensplan", "leve-hele-livet");
        assertThat(acting.asVisitor(() -> catalogue.ofYear(year))).hasSize(3);
        assertThat(acting.asVisitor(() -> catalogue.ofYear(year + 1))).isEmpty();
        assertThat(asCaseOfficer(() -> priorities.drafts(year))).isEmpty();
    }

    @Test
    void publishesNoDraftWhereOneOfThemIsNotReady() {
        asCaseOfficer(() -> draft(content(year, "Klar")));
        PriorityDetails unready = asCaseOfficer(() ->
                draft(PriorityContent.of(year).with(it -> it.key("uten-nynorsk").nameNb("Uten nynorsk"))));
        Map<PriorityId, Integer> seen = seen(asCaseOfficer(() -> priorities.drafts(year)));

        assertThatThrownBy(() -> publishDrafts(seen)).isInstanceOfSatisfying(UnpublishableDraftsException.class, e -> {
            assertThat(e.refused()).hasSize(1);
            assertThat(e.refused().getFirst().name().id())
                    .isEqualTo(unready.name().id());
            assertThat(e.refused().getFirst().problems())
                    .extracting(Problem::key)
                    .containsExactly("priority.problem.nameNnMissing");
        });
        assertThat(inVestfold(() -> catalogue.ofYear(year))).isEmpty();
        assertThat(asCaseOfficer(() -> priorities.drafts(year))).hasSize(2);
    }

    @Test
    void publishesNothingThatNobodyHasSeen() {
        PriorityDetails draft = asCaseOfficer(() -> draft(content(year, "Demensplan")));
        Map<PriorityId, Integer> seen = seen(List.of(draft));
        asCaseOfficer(() -> draft(content(year, "Kom til senere")));
        assertThatThrownBy(() -> publishDrafts(seen)).isInstanceOf(ChangedMeanwhileException.class);
        assertThat(inVestfold(() -> catalogue.ofYear(year))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"NATIONAL_READER", "OPERATOR", "LEADER"})
    void letsOnlyTheDirectoratesOfficersPublishTheDraftsOfAYear(Role role) {
        PriorityDetails draft = asCaseOfficer(() -> draft(content(year, "Demensplan")));
        Workspace workspace =
                switch (role) {
                    case LEADER -> Workspace.centre(new CentreKey("vestfold"));
                    case OPERATOR -> Workspace.PLATFORM;
                    default -> Workspace.NATIONAL;
                };
        assertRefused(role, workspace, () -> {
            priorities.publishDrafts(year, seen(List.of(draft)));
            return draft;
        });
        assertThat(inVestfold(() -> catalogue.ofYear(year))).isEmpty();
    }

    @Test
    void hidesWhatADraftCoversAndContinuesUntilItIsPublished() {
        PriorityName older = asCaseOfficer(() -> published(content(year, "Demensplan")));
        PriorityDetails newer = asCaseOfficer(() -> draft(content(year + 1, year + 1, "Demensplan", older.id())));

        assertThat(inVestfold(() -> priorities.find(older.id()).orElseThrow().continuedBy()))
                .isEmpty();
        asCaseOfficer(() -> priorities.publish(newer.name().id(), newer.version()));
        assertThat(inVestfold(() -> priorities.find(older.id()).orElseThrow().continuedBy()))
                .hasSize(1);
    }

    @Test
    void derivesAFreeKeyWhereNoneIsGiven() {
        PriorityDetails first =
                asCaseOfficer(() -> draft(content(year, "Demensplan").withKey("")));
        PriorityDetails second =
                asCaseOfficer(() -> draft(content(year, "Demensplan").withKey("")));

        assertThat(first.content().key()).isEqualTo("demensplan");
        assertThat(second.content().key()).isEqualTo("demensplan-2");
    }

    @Test
    void refusesAnUmbrellaThatEndsInACircle() {
        PriorityDetails inner = asCaseOfficer(() -> draft(content(year, "Demensplan")));
        PriorityDetails outer = asCaseOfficer(() -> draft(content(
                year,
                year,
                "Leve hele livet",
                null,
                new PriorityContent.Cover(inner.name().id(), ""))));

        assertBroken(
                "priority.problem.coversInACircle",
                () -> rework(
                        inner,
                        content(
                                year,
                                year,
                                "Demensplan",
                                null,
                                new PriorityContent.Cover(outer.name().id(), ""))));
    }

    @Test
    void tellsTheSecondOfTwoWhoTakeTheSameKeyAtOnce() throws Exception {
        PriorityContent content = content(year, "Samtidig");
        AtomicReference<@Nullable CompletableFuture<PriorityDetails>> second = new AtomicReference<>();
        asCaseOfficer(() -> transaction.execute(status -> {
            PriorityDetails first = draft(content);
            second.set(CompletableFuture.supplyAsync(() -> asCaseOfficer(() -> draft(content))));
            await().atMost(Duration.ofSeconds(20)).until(this::somebodyWaits);
            return first;
        }));
        assertThatThrownBy(() -> Objects.requireNonNull(second.get()).get(20, TimeUnit.SECONDS))
                .hasCauseInstanceOf(InvalidContentException.class)
                .hasMessageContaining("priority.problem.keyTaken");
    }

    @Test
    void keepsADraftForWhoeverWritesAndTellsWhoChangedWhat() {
        PriorityDetails opened = asCaseOfficer(() -> draft(content(year, "Demensplan")));
        PriorityId id = opened.name().id();
        Acting.Somebody officer = acting.person("Test Saksbehandler", Workspace.NATIONAL, Role.CASE_OFFICER);
        PriorityContent typed = opened.content().withAssignmentNb("Halvferdig");
        KeptDraft kept = acting.as(
                officer,
                Workspace.NATIONAL,
                () -> drafts.keep(PriorityField.KIND, id.value(), opened.version(), opened.content(), typed, null));
        asCaseOfficer(() -> rework(opened, content(year, year + 1, "Demensplan", null)));

        assertThat(asCaseOfficer(() -> drafts.find(PriorityField.KIND, id.value())))
                .isEmpty();
        Draft<PriorityContent> found = acting.as(
                        officer, Workspace.NATIONAL, () -> drafts.find(PriorityField.KIND, id.value()))
                .orElseThrow();
        assertThat(found.typed()).isEqualTo(typed);
        assertThat(found.kept()).isEqualTo(kept);
        assertThat(found.changedSince())
                .hasValueSatisfying(change -> assertThat(change.fields()).containsExactly(PriorityField.YEAR_TO));
        assertThat(asCaseOfficer(() -> history.newest(PriorityField.KIND, id.value()))
                        .entries())
                .extracting(HistoryEntry::what)
                .containsExactly(HistoryEntry.What.CHANGED, HistoryEntry.What.REGISTERED);
        PriorityDetails now = asCaseOfficer(() -> priorities.find(id)).orElseThrow();
        assertThatThrownBy(() -> asCaseOfficer(() -> delete(now)))
                .isInstanceOf(InvalidContentException.class)
                .hasMessageContaining("priority.problem.inWork");
        acting.as(officer, Workspace.NATIONAL, () -> delete(now));
        assertThat(acting.as(officer, Workspace.NATIONAL, () -> drafts.count(PriorityField.KIND)))
                .isZero();
    }

    @Test
    void bringsADeletedDraftBackUnlessItsKeyIsTaken() {
        PriorityDetails covered = asCaseOfficer(() -> draft(content(year, "Demensplan")));
        PriorityDetails umbrella = asCaseOfficer(() -> draft(content(year, "Paraply")
                .withCovers(List.of(
                        new PriorityContent.Cover(covered.name().id(), ""),
                        new PriorityContent.Cover(null, "Kompetanseløft")))));
        PriorityId id = umbrella.name().id();
        asCaseOfficer(() -> delete(umbrella));
        assertThat(asCaseOfficer(() -> priorities.find(id))).isEmpty();
        assertThat(asCaseOfficer(() -> deletions.newest(PriorityField.KIND, 1)))
                .extracting(Deletion::title)
                .containsExactly("Paraply");

        restore(id);
        assertThat(asCaseOfficer(() -> priorities.find(id)).orElseThrow().content())
                .isEqualTo(umbrella.content());
        assertThat(asCaseOfficer(() -> catalogue.ofYear(year)))
                .extracting(PriorityName::id)
                .contains(id);

        asCaseOfficer(() -> delete(asCaseOfficer(() -> priorities.find(id)).orElseThrow()));
        asCaseOfficer(() -> draft(content(year, "Paraply")));
        assertThatThrownBy(() -> restore(id))
                .isInstanceOf(InvalidContentException.class)
                .hasMessageContaining("priority.problem.keyTakenSince");
    }

    private void restore(PriorityId id) {
        asCaseOfficer(() -> {
            priorities.restore(id);
            return id;
        });
    }

    private boolean somebodyWaits() throws SQLException {
        try (Connection connection = PostgresServer.shared().asSuperuser(TestDatabase.NAME);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select from pg_stat_activity where wait_event_type = 'Lock'"
                        + " and datname = current_database() and query like '%insert into national.priority%'")) {
            return rows.next();
        }
    }

    private List<String> order() {
        return asCaseOfficer(() -> priorities.list(year)).stream()
                .map(item -> item.name().key())
                .toList();
    }

    private PriorityDetails draft(PriorityContent content) {
        return priorities.draft(content, null);
    }

    private PriorityName published(PriorityContent content) {
        PriorityDetails draft = draft(content);
        return priorities.publish(draft.name().id(), draft.version()).name();
    }

    private PriorityDetails rework(PriorityDetails opened, PriorityContent content) {
        return priorities.rework(opened.name().id(), opened.version(), content, null);
    }

    private void publishDrafts(Map<PriorityId, Integer> seen) {
        asCaseOfficer(() -> {
            priorities.publishDrafts(year, seen);
            return seen;
        });
    }

    private static Map<PriorityId, Integer> seen(List<PriorityDetails> drafts) {
        return drafts.stream().collect(Collectors.toMap(draft -> draft.name().id(), PriorityDetails::version));
    }

    private PriorityDetails delete(PriorityDetails opened) {
        priorities.delete(opened.name().id(), opened.version());
        return opened;
    }

    private void assertBroken(String rule, Supplier<?> work) {
        assertThatThrownBy(() -> asCaseOfficer(work))
                .isInstanceOfSatisfying(
                        InvalidContentException.class,
                        e -> assertThat(e.problems()).extracting(Problem::key).containsExactly(rule));
    }

    private void assertRefused(Role role, Workspace workspace, Supplier<?> work) {
        assertThatThrownBy(() -> acting.as(role, workspace, work)).isInstanceOf(AccessDeniedException.class);
    }

    private <T> T asCaseOfficer(Supplier<T> work) {
        return acting.as(Role.CASE_OFFICER, Workspace.NATIONAL, work);
    }

    private <T> T inVestfold(Supplier<T> work) {
        return acting.asLeader("vestfold", work);
    }
}
