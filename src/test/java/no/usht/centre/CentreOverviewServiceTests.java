package no.usht.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.usht.notify.NextStep;
import no.usht.notify.NextStep.Urgency;
import no.usht.notify.NextStepSource;
import no.usht.notify.NextSteps;
import no.usht.shared.Language;
import no.usht.tenancy.Workspaces;
import no.usht.territory.County;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.security.access.prepost.PreAuthorize;

class CentreOverviewServiceTests {

    private static final County VESTFOLD = new County("39", "Vestfold");

    private final CentreDirectory directory = mock(CentreDirectory.class);
    private final Workspaces workspaces = mock(Workspaces.class);
    private final StaticListableBeanFactory beans = new StaticListableBeanFactory();
    // Still 2025 in Greenwich, but no longer in Norway.
    private final Clock newYearsNight = Clock.fixed(Instant.parse("2025-12-31T23:30:00Z"), ZoneOffset.UTC);
    private final CentreOverviewService service = new CentreOverviewService(
            directory,
            workspaces,
            new NextSteps(beans.getBeanProvider(NextStepSource.class)),
            beans.getBeanProvider(YearFigureSource.class),
            beans.getBeanProvider(AreaReachSource.class),
            newYearsNight);

    @BeforeEach
    void isInVestfold() {
        CentreProfile vestfold = CentreMother.vestfold();
        when(workspaces.requireCentre()).thenReturn(vestfold.key());
        when(directory.find(vestfold.key())).thenReturn(Optional.of(vestfold));
        when(directory.area(vestfold.key(), LocalDate.of(2026, 1, 1)))
                .thenReturn(List.of(
                        new AreaPlace("3907", "Sandefjord", VESTFOLD), new AreaPlace("3905", "Tønsberg", VESTFOLD)));
    }

    @Test
    void refusesACentreThatTheDirectoryLacks() {
        when(directory.find(any())).thenReturn(Optional.empty());

        assertThatIllegalStateException().isThrownBy(() -> service.overview(Language.NB));
    }

    @Test
    void isEmptyWhereNoModuleHasAnythingToTell() {
        CentreOverview overview = service.overview(Language.NB);

        assertThat(overview.nextSteps()).isEmpty();
        assertThat(overview.figures()).isEmpty();
        assertThat(overview.reached()).isZero();
        assertThat(overview.urgent()).isZero();
        assertThat(overview.places()).hasSize(2);
    }

    @Test
    void asksForTheYearThatItIsInNorway() {
        beans.addBean("figures", (YearFigureSource)
                (year, language) -> List.of(new YearFigure(String.valueOf(year), language.tag(), "", "")));

        assertThat(service.overview(Language.NN).figures()).containsExactly(new YearFigure("2026", "nn", "", ""));
    }

    @Test
    void putsTheMostUrgentFirstAndThoseWithoutADateLast() {
        NextStep later = step("later", null, Urgency.LATER);
        NextStep soon = step("soon", LocalDate.of(2026, 1, 5), Urgency.SOON);
        NextStep undated = step("undated", null, Urgency.SOON);
        NextStep now = step("now", LocalDate.of(2026, 2, 1), Urgency.NOW);
        beans.addBean("one", (NextStepSource) (year, language) -> List.of(later, undated));
        beans.addBean("other", (NextStepSource) (year, language) -> List.of(soon, now));

        CentreOverview overview = service.overview(Language.NB);

        assertThat(overview.nextSteps()).containsExactly(now, soon, undated, later);
        assertThat(overview.urgent()).isEqualTo(1);
    }

    @Test
    void putsTheMostReachedPlaceFirstAndLeavesOthersAreasOut() {
        beans.addBean("reach", new AreaReachSource() {
            @Override
            public Map<String, Reach> reached(int year) {
                return Map.of("3905", new Reach(3, 1), "5610", new Reach(9, 0));
            }

            @Override
            public Optional<YearFigure> figure(int year, Map<String, Reach> reached, Language language) {
                return Optional.empty();
            }

            @Override
            public String list(int year, String code) {
                return "liste?" + year + code;
            }
        });

        CentreOverview overview = service.overview(Language.NB);

        assertThat(overview.places())
                .extracting(
                        place -> place.place().label(),
                        CentreOverview.PlaceReach::count,
                        CentreOverview.PlaceReach::href)
                .containsExactly(tuple("Tønsberg", 3, "liste?20263905"), tuple("Sandefjord", 0, ""));
        assertThat(overview.reached()).isEqualTo(1);
    }

    @Test
    void isForPeopleWhoMayReadTheCentre() {
        assertThat(CentreOverviewService.class.getAnnotation(PreAuthorize.class))
                .extracting(PreAuthorize::value)
                .isEqualTo("@access.may('CENTRE_READ')");
    }

    private static NextStep step(String title, @Nullable LocalDate due, Urgency urgency) {
        return new NextStep(title, "", "", due, urgency, "");
    }
}
