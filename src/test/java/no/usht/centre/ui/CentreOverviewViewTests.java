package no.usht.centre.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.AfterNavigationEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import no.usht.access.Access;
import no.usht.access.CurrentPerson;
import no.usht.access.PersonId;
import no.usht.centre.AreaPlace;
import no.usht.centre.AreaReachSource;
import no.usht.centre.CentreOverview;
import no.usht.centre.CentreOverview.PlaceReach;
import no.usht.centre.CentreOverviewService;
import no.usht.centre.CentreProfile;
import no.usht.centre.CentreProfileBuilder;
import no.usht.centre.YearFigure;
import no.usht.notify.NextStep;
import no.usht.notify.NextStep.Urgency;
import no.usht.shared.Language;
import no.usht.tenancy.CentreKey;
import no.usht.territory.County;
import no.usht.uikit.DataTable;
import no.usht.uikit.EmptyState;
import no.usht.uikit.Stat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = "no.usht.centre.ui.none")
class CentreOverviewViewTests extends BrowserlessTest {

    private static final County VESTFOLD = new County("39", "Vestfold");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 24);

    private final CentreOverviewService overviews = mock(CentreOverviewService.class);
    private final Access access = mock(Access.class);

    @Test
    void greetsByFirstNameAndTimeOfDay() {
        person("Kari Testperson");

        assertThat(show(Language.NB, List.of(), List.of(), 0)).contains("God morgen, Kari");
        assertThat(show(Language.NN, List.of(), List.of(), 0)).contains("God morgon, Kari");
        assertThat(find(H1.class).all()).hasSize(1);
    }

    @Test
    void greetsSomebodyWithoutANameToo() {
        person(" ");

        assertThat(show(Language.NB, List.of(), List.of(), 0))
                .contains("God morgen")
                .doesNotContain("God morgen,");
    }

    @Test
    void saysWhatBelongsWhereThereIsNothingYet() {
        person("Kari Testperson");

        String text = show(Language.NB, List.of(), List.of(), 0);

        assertThat(text).contains("Ingenting haster nå.", "0 av 2 kommuner har deltatt på noe i 2026.");
        assertThat(find(EmptyState.class).all()).hasSize(1);
        assertThat(find(Stat.class).all()).isEmpty();
    }

    @Test
    void saysWhenThingsAreDue() {
        person("Kari Testperson");
        List<NextStep> steps = List.of(
                step("Over fristen", TODAY.minusDays(3), Urgency.NOW),
                step("Haster", TODAY, Urgency.NOW),
                step("Snart", TODAY.plusDays(1), Urgency.SOON),
                step("Denne måneden", TODAY.plusDays(5), Urgency.SOON),
                step("Siden", TODAY.plusDays(40), Urgency.LATER),
                step("En gang", null, Urgency.LATER));

        String text = show(Language.NB, steps, List.of(), 0);

        assertThat(text)
                .contains(
                        "2 ting haster.", "21.\u00a0mars 2026", "I dag", "I morgen", "Om 5 dager", "3.\u00a0mai 2026");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getText).contains("Haster", "En gang");
    }

    @Test
    void leadsFromAFigureToTheListBehindIt() {
        person("Kari Testperson");

        show(Language.NB, List.of(), List.of(new YearFigure("24", "aktiviteter", "17 i gang", "s/vestfold/x")), 1);

        assertThat(find(Stat.class).all()).hasSize(1);
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("s/vestfold/x");
    }

    @Test
    void listsTheMunicipalitiesOfTheArea() {
        person("Kari Testperson");

        String text = show(Language.NN, List.of(), List.of(), 1);

        assertThat(text).contains("Kommunane i området", "Kommune 1", "1 av 2 kommunar har delteke på noko i 2026.");
        assertThat(find(DataTable.class).single().size()).isEqualTo(2);
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).containsExactly("liste?3901");
    }

    private void person(String name) {
        when(access.person())
                .thenReturn(Optional.of(new CurrentPerson(new PersonId(UUID.randomUUID()), name, Optional.empty())));
    }

    private String show(Language language, List<NextStep> steps, List<YearFigure> figures, int reached) {
        UI.getCurrent().setLocale(language.locale());
        List<PlaceReach> places = IntStream.rangeClosed(1, 2)
                .mapToObj(number -> new PlaceReach(
                        new AreaPlace("390" + number, "Kommune " + number, VESTFOLD),
                        new AreaReachSource.Reach(number <= reached ? 3 : 0, 0),
                        number <= reached ? "liste?390" + number : ""))
                .toList();
        when(overviews.overview(any())).thenReturn(new CentreOverview(vestfold(), steps, figures, places));
        Clock morning = Clock.fixed(Instant.parse("2026-03-24T07:00:00Z"), ZoneOffset.UTC);
        CentreOverviewView view = new CentreOverviewView(overviews, access, mock(), morning);
        UI.getCurrent().removeAll();
        UI.getCurrent().add(view);
        view.afterNavigation(mock(AfterNavigationEvent.class));
        return view.getElement().getTextRecursively();
    }

    private static NextStep step(String title, @Nullable LocalDate due, Urgency urgency) {
        return new NextStep(title, "Litt mer", "Utkast", due, urgency, "s/vestfold/y");
    }

    private static CentreProfile vestfold() {
        return CentreProfileBuilder.builder()
                .key(new CentreKey("vestfold"))
                .nameNb("USHT Vestfold")
                .nameNn("USHT Vestfold")
                .areaName("Vestfold")
                .language(Language.NB)
                .accent(225)
                .tileColumn(2)
                .tileRow(6)
                .accessibilityDeclaration("https://www.example.org")
                .open(true)
                .hosts(List.of())
                .area(List.of())
                .build();
    }
}
