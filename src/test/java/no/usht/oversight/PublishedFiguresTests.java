package no.usht.oversight;

import static no.usht.publication.PublicationMother.anActivity;
import static no.usht.publication.PublicationTest.OPPLAND;
import static no.usht.publication.PublicationTest.VESTFOLD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import no.usht.access.Permission;
import no.usht.priority.PriorityId;
import no.usht.publication.PublicationTest;
import no.usht.publication.PublishedItem;
import no.usht.publication.SharedActivity;
import no.usht.shared.ActivityId;
import no.usht.shared.ActivityKind;
import no.usht.shared.ActivityStatus;
import no.usht.shared.FundingSource;
import no.usht.shared.FundingState;
import no.usht.shared.YearSpan;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Workspace;
import no.usht.tenancy.Workspaces;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@PublicationTest
class PublishedFiguresTests {

    private static final PublishedFilter IN_2026 = PublishedFilter.ofYear(2026);

    @Autowired
    PublicationTest.Desk desk;

    @Autowired
    PublicationTest.Grants grants;

    @Autowired
    Workspaces workspaces;

    @Autowired
    PublishedFigures figures;

    @Autowired
    PublishedList list;

    @BeforeEach
    void signIn() throws SQLException {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("test", "", "any"));
        desk.clear();
        grants.all();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void refusesWithoutPermission() {
        grants.only(Permission.ACTIVITY_READ, Permission.ACTIVITY_PUBLISH);
        assertThatThrownBy(() -> national(() -> figures.totals(IN_2026))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> national(() -> list.count(IN_2026))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void countsNothingWhereNothingIsPublished() {
        assertThat(national(() -> figures.totals(IN_2026))).isEqualTo(new PublishedTotals(0, 0, 0, 0));
        assertThat(national(() -> figures.byCentre(IN_2026))).isEmpty();
        assertThat(national(() -> figures.funding(IN_2026))).isEmpty();
        assertThat(national(figures::years)).isEqualTo(new YearSpan(2026, 2026));
    }

    @Test
    void countsAnActivityOnceHoweverManyVersionsItHas() {
        ActivityId id = new ActivityId(UUID.randomUUID());
        ActivityId withdrawn = new ActivityId(UUID.randomUUID());
        desk.publish(VESTFOLD, anActivity().id(id));
        desk.publish(VESTFOLD, anActivity().id(id));
        desk.publish(OPPLAND, anActivity().id(withdrawn));
        workspaces.run(Workspace.centre(OPPLAND), () -> desk.publications().withdraw(withdrawn));

        assertThat(national(() -> figures.byCentre(IN_2026))).isEqualTo(Map.of(VESTFOLD, 1L));
        assertThat(national(() -> figures.totals(IN_2026)).activities()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-01,2026-01-01,ONGOING,2025 2026",
        "2024-12-31,2026-01-01,COMPLETED,2024 2025 2026",
        "2025-06-01,,ONGOING,2025 2026 2027",
        "2025-06-01,,COMPLETED,2025",
        ",2025-06-01,ONGOING,2025",
        ",,PLANNED,2026",
    })
    void countsAnActivityInEachYearThatItTouches(
            @Nullable String from, @Nullable String to, ActivityStatus status, String years) {
        desk.publish(VESTFOLD, anActivity().of(ActivityKind.PROJECT, status).lasting(from, to));
        for (int year = 2023; year <= 2027; year++) {
            PublishedFilter filter = PublishedFilter.ofYear(year);
            assertThat(national(() -> figures.totals(filter)).activities())
                    .as("in %d", year)
                    .isEqualTo(years.contains(String.valueOf(year)) ? 1 : 0);
        }
    }

    @Test
    void offersTheYearsThatHaveSomething() {
        desk.publish(VESTFOLD, anActivity().lasting("2021-02-01", null));
        desk.publish(OPPLAND, anActivity().lasting("2027-02-01", "2028-02-01"));
        assertThat(national(figures::years)).isEqualTo(new YearSpan(2021, 2028));
    }

    @Test
    void countsByMainPriorityOrByAll() {
        PriorityId demens = new PriorityId(UUID.randomUUID());
        PriorityId bo = new PriorityId(UUID.randomUUID());
        desk.publish(VESTFOLD, anActivity().serving(demens, bo));
        desk.publish(OPPLAND, anActivity().serving(bo));
        desk.publish(OPPLAND, anActivity());

        assertThat(national(() -> figures.byCentreAndPriority(IN_2026)))
                .isEqualTo(Map.of(new CentrePriority(VESTFOLD, demens), 1L, new CentrePriority(OPPLAND, bo), 1L));
        assertThat(national(() -> figures.byPriority(IN_2026))).isEqualTo(Map.of(demens, 1L, bo, 1L));
        PublishedFilter all = IN_2026.withPriorities(Set.of(), false);
        assertThat(national(() -> figures.byPriority(all))).isEqualTo(Map.of(demens, 1L, bo, 2L));
        assertThat(national(() -> figures.byCentreAndPriority(all)))
                .containsEntry(new CentrePriority(VESTFOLD, bo), 1L)
                .hasSize(3);
        assertThat(national(() -> figures.byCentre(IN_2026.withPriorities(Set.of(bo), true))))
                .isEqualTo(Map.of(OPPLAND, 1L));
        assertThat(national(() -> figures.byCentre(IN_2026.withPriorities(Set.of(bo), false))))
                .isEqualTo(Map.of(OPPLAND, 1L, VESTFOLD, 1L));
    }

    @Test
    void countsByKindAndStatus() {
        desk.publish(VESTFOLD, anActivity().of(ActivityKind.COURSE, ActivityStatus.PLANNED));
        desk.publish(OPPLAND, anActivity().of(ActivityKind.COURSE, ActivityStatus.ONGOING));
        assertThat(national(() -> figures.byKind(IN_2026))).isEqualTo(Map.of(ActivityKind.COURSE, 2L));
        assertThat(national(() -> figures.byStatus(IN_2026)))
                .isEqualTo(Map.of(ActivityStatus.PLANNED, 1L, ActivityStatus.ONGOING, 1L));
    }

    @Test
    void countsAMunicipalityOnceForEachActivityThatItTakesPartIn() {
        desk.publish(VESTFOLD, anActivity().reaching("3907", "030101", "030102").inviting("3909"));
        desk.publish(OPPLAND, anActivity().reaching("3907", "030101", "0301"));

        PublishedReach reach = national(() -> figures.reach(IN_2026));
        assertThat(reach.byMunicipality()).isEqualTo(Map.of("3907", 2L, "0301", 2L));
        assertThat(reach.byDistrict()).isEqualTo(Map.of("030101", 2L, "030102", 1L));
    }

    @Test
    void countsAPairOfCentresWhoeverPublished() {
        CentreKey telemark = new CentreKey("telemark");
        desk.publish(VESTFOLD, anActivity().with(OPPLAND).with(telemark));
        desk.publish(OPPLAND, anActivity().with(VESTFOLD));
        desk.publish(OPPLAND, anActivity());

        assertThat(national(() -> figures.pairs(IN_2026)))
                .isEqualTo(Map.of(CentrePair.of(VESTFOLD, OPPLAND), 2L, CentrePair.of(telemark, VESTFOLD), 1L));
        assertThat(national(() -> figures.totals(IN_2026))).isEqualTo(new PublishedTotals(3, 2, 0, 0));
        assertThat(national(() -> figures.together(IN_2026)))
                .isEqualTo(Map.of(VESTFOLD, 2L, OPPLAND, 2L, telemark, 1L));
        assertThat(titles(filter(OPPLAND, VESTFOLD, null))).hasSize(2);
        assertThat(titles(filter(null, telemark, null))).hasSize(1);
        assertThat(titles(filter(null, OPPLAND, null))).hasSize(2);
    }

    @Test
    void countsOnceInTheCountryWhatTwoCentresPublishAndOnceInTheFiguresOfEach() {
        PriorityId priority = new PriorityId(UUID.randomUUID());
        ActivityId first = new ActivityId(UUID.randomUUID());
        desk.publish(
                VESTFOLD,
                anActivity()
                        .id(first)
                        .titled("Felles")
                        .serving(priority)
                        .reaching("3907", "3909")
                        .with(OPPLAND));
        desk.publish(
                OPPLAND,
                anActivity()
                        .titled("Felles i Oppland")
                        .serving(priority)
                        .reaching("3907", "3407")
                        .with(VESTFOLD)
                        .sameAs(first));

        assertThat(national(() -> figures.totals(IN_2026))).isEqualTo(new PublishedTotals(1, 1, 0, 0));
        assertThat(national(() -> figures.byKind(IN_2026))).isEqualTo(Map.of(ActivityKind.NETWORK, 1L));
        assertThat(national(() -> figures.byStatus(IN_2026))).isEqualTo(Map.of(ActivityStatus.ONGOING, 1L));
        assertThat(titles(IN_2026)).containsExactly("Felles");
        assertThat(titles(IN_2026.withPriorities(Set.of(priority), true))).containsExactly("Felles");

        assertThat(national(() -> figures.byCentre(IN_2026))).isEqualTo(Map.of(VESTFOLD, 1L, OPPLAND, 1L));
        assertThat(national(() -> figures.byCentreAndPriority(IN_2026)))
                .isEqualTo(
                        Map.of(new CentrePriority(VESTFOLD, priority), 1L, new CentrePriority(OPPLAND, priority), 1L));
        assertThat(national(() -> figures.byPriority(IN_2026))).isEqualTo(Map.of(priority, 1L));
        assertThat(titles(filter(VESTFOLD, null, null))).containsExactly("Felles");
        assertThat(titles(filter(OPPLAND, null, null))).containsExactly("Felles i Oppland");

        assertThat(national(() -> figures.reach(IN_2026)).byMunicipality())
                .isEqualTo(Map.of("3907", 1L, "3909", 1L, "3407", 1L));
        assertThat(titles(filter(null, null, "3907"))).containsExactly("Felles");
        assertThat(titles(filter(null, null, "3407"))).containsExactly("Felles i Oppland");

        assertThat(national(() -> figures.pairs(IN_2026))).isEqualTo(Map.of(CentrePair.of(VESTFOLD, OPPLAND), 1L));
        assertThat(national(() -> figures.together(IN_2026))).isEqualTo(Map.of(VESTFOLD, 1L, OPPLAND, 1L));
        assertThat(titles(filter(OPPLAND, VESTFOLD, null))).containsExactly("Felles");
        assertThat(titles(filter(null, OPPLAND, null))).containsExactly("Felles");
    }

    @Test
    void keepsThePairThatOnlyTheSecondOfTwoNames() {
        CentreKey telemark = new CentreKey("telemark");
        ActivityId first = new ActivityId(UUID.randomUUID());
        desk.publish(VESTFOLD, anActivity().id(first).titled("Felles").with(OPPLAND));
        desk.publish(
                OPPLAND,
                anActivity().titled("Av tre").with(VESTFOLD).with(telemark).sameAs(first));

        assertThat(national(() -> figures.pairs(IN_2026)))
                .isEqualTo(Map.of(CentrePair.of(VESTFOLD, OPPLAND), 1L, CentrePair.of(OPPLAND, telemark), 1L));
        assertThat(national(() -> figures.together(IN_2026)))
                .isEqualTo(Map.of(VESTFOLD, 1L, OPPLAND, 1L, telemark, 1L));
        assertThat(titles(filter(OPPLAND, telemark, null))).containsExactly("Av tre");
        assertThat(titles(filter(null, telemark, null))).containsExactly("Av tre");
    }

    @Test
    void countsBothWhereTheOtherCentreDoesNotSayItTooOrHasWithdrawn() {
        ActivityId foreign = new ActivityId(UUID.randomUUID());
        ActivityId withdrawn = new ActivityId(UUID.randomUUID());
        desk.publish(VESTFOLD, anActivity().id(foreign).titled("Uten Oppland"));
        desk.publish(VESTFOLD, anActivity().id(withdrawn).titled("Trukket").with(OPPLAND));
        desk.publish(OPPLAND, anActivity().titled("Påstått").with(VESTFOLD).sameAs(foreign));
        desk.publish(OPPLAND, anActivity().titled("Igjen alene").with(VESTFOLD).sameAs(withdrawn));
        workspaces.run(Workspace.centre(VESTFOLD), () -> desk.publications().withdraw(withdrawn));

        assertThat(titles(IN_2026)).containsExactly("Igjen alene", "Påstått", "Uten Oppland");
        assertThat(national(() -> figures.totals(IN_2026)).activities()).isEqualTo(3);
    }

    @Test
    void countsOneOfTwoThatPointAtEachOther() {
        ActivityId one = new ActivityId(UUID.randomUUID());
        ActivityId other = new ActivityId(UUID.randomUUID());
        desk.publish(VESTFOLD, anActivity().id(one).with(OPPLAND).sameAs(other));
        desk.publish(OPPLAND, anActivity().id(other).with(VESTFOLD).sameAs(one));

        assertThat(national(() -> figures.totals(IN_2026))).isEqualTo(new PublishedTotals(1, 1, 0, 0));
        assertThat(titles(IN_2026)).hasSize(1);
        assertThat(national(() -> figures.byCentre(IN_2026))).isEqualTo(Map.of(VESTFOLD, 1L, OPPLAND, 1L));
    }

    @Test
    void tellsACentreWhatOthersHavePublishedTogetherWithItAndNothingElse() {
        desk.publish(VESTFOLD, anActivity().titled("Sammen").with(OPPLAND));
        desk.publish(VESTFOLD, anActivity().titled("Alene"));
        desk.publish(OPPLAND, anActivity().titled("Eget").with(VESTFOLD));

        assertThat(workspaces.call(
                        Workspace.centre(OPPLAND), () -> desk.publications().sharedWithUs()))
                .extracting(SharedActivity::title, SharedActivity::centre)
                .containsExactly(tuple("Sammen", VESTFOLD));
        assertThat(workspaces.call(
                        Workspace.centre(new CentreKey("telemark")),
                        () -> desk.publications().sharedWithUs()))
                .isEmpty();
    }

    @Test
    void sumsFundingOfTheYearAndTellsWhatIsFictional() {
        desk.publish(
                VESTFOLD,
                anActivity()
                        .lasting("2025-01-01", "2025-12-31")
                        .fundedBy(FundingSource.DIRECTORATE, 2026, FundingState.GRANTED, 100_000, true)
                        .fundedBy(FundingSource.DIRECTORATE, 2026, FundingState.GRANTED, 50_000, false)
                        .fundedBy(FundingSource.DIRECTORATE, 2025, FundingState.GRANTED, 7, false));
        desk.publish(OPPLAND, anActivity().fundedBy(FundingSource.OTHER, 2026, FundingState.APPLIED_FOR, 9, false));

        assertThat(national(() -> figures.funding(IN_2026)))
                .containsExactlyInAnyOrder(
                        new FundingSum(VESTFOLD, FundingSource.DIRECTORATE, FundingState.GRANTED, 150_000, 100_000),
                        new FundingSum(OPPLAND, FundingSource.OTHER, FundingState.APPLIED_FOR, 9, 0));
        assertThat(titles(PublishedFilterBuilder.builder()
                        .year(2026)
                        .priorities(Set.of())
                        .mainOnly(true)
                        .fundingSource(FundingSource.DIRECTORATE)
                        .fundingState(FundingState.GRANTED)
                        .text("")
                        .build()))
                .hasSize(1);
    }

    @Test
    void listsWhatASourcePaysForWithoutWhatItRefused() {
        desk.publish(
                VESTFOLD,
                anActivity()
                        .titled("Avslått")
                        .fundedBy(FundingSource.OTHER, 2026, FundingState.REFUSED, 100, false)
                        .fundedBy(FundingSource.DIRECTORATE, 2026, FundingState.GRANTED, 100, false));
        desk.publish(
                VESTFOLD,
                anActivity()
                        .titled("Omsøkt")
                        .fundedBy(FundingSource.OTHER, 2026, FundingState.APPLIED_FOR, 100, false)
                        .fundedBy(FundingSource.OTHER, 2026, FundingState.REFUSED, 50, false));
        assertThat(titles(from(FundingSource.OTHER, null))).containsExactly("Omsøkt");
        assertThat(titles(from(FundingSource.OTHER, FundingState.REFUSED)))
                .containsExactlyInAnyOrder("Avslått", "Omsøkt");
    }

    private static PublishedFilter from(FundingSource source, @Nullable FundingState state) {
        return PublishedFilterBuilder.builder()
                .year(2026)
                .priorities(Set.of())
                .mainOnly(true)
                .fundingSource(source)
                .fundingState(state)
                .text("")
                .build();
    }

    @Test
    void listsWhatAFigureCounts() {
        desk.publish(VESTFOLD, anActivity().titled("Åpen dag").reaching("030101"));
        desk.publish(OPPLAND, anActivity().titled("Ærlig talt").reaching("3405"));
        desk.publish(OPPLAND, anActivity().titled("Øvelse").with(VESTFOLD));
        desk.publish(OPPLAND, anActivity().titled("Zen").lasting("2021-01-01", "2021-02-01"));

        assertThat(titles(IN_2026)).containsExactly("Ærlig talt", "Øvelse", "Åpen dag");
        assertThat(titles(filter(null, null, "0301"))).containsExactly("Åpen dag");
        assertThat(titles(filter(null, null, "030101"))).containsExactly("Åpen dag");
        assertThat(titles(filter(OPPLAND, null, null))).containsExactly("Ærlig talt", "Øvelse");
        assertThat(national(() -> list.count(IN_2026))).isEqualTo(3);
    }

    private List<String> titles(PublishedFilter filter) {
        return national(() -> list.list(filter, PageRequest.of(0, 50, Sort.by("title")))).stream()
                .map(PublishedItem::title)
                .toList();
    }

    private static PublishedFilter filter(
            @Nullable CentreKey centre, @Nullable CentreKey coCentre, @Nullable String territory) {
        return PublishedFilterBuilder.builder()
                .year(2026)
                .priorities(Set.of())
                .mainOnly(true)
                .centre(centre)
                .territory(territory)
                .coCentre(coCentre)
                .text("")
                .build();
    }

    private <T> T national(Supplier<T> work) {
        return workspaces.call(Workspace.NATIONAL, work);
    }
}
