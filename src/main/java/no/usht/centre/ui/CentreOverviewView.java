package no.usht.centre.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import no.usht.access.Access;
import no.usht.access.CurrentPerson;
import no.usht.centre.CentreOverview;
import no.usht.centre.CentreOverview.PlaceReach;
import no.usht.centre.CentreOverviewService;
import no.usht.centre.ProfilePage;
import no.usht.centre.YearFigure;
import no.usht.notify.ui.NextStepList;
import no.usht.shared.Norwegian;
import no.usht.shell.CentreLayout;
import no.usht.uikit.Card;
import no.usht.uikit.CardGrid;
import no.usht.uikit.DataTable;
import no.usht.uikit.EmptyState;
import no.usht.uikit.PageHeader;
import no.usht.uikit.Stat;
import no.usht.uikit.Texts;
import org.springframework.beans.factory.ObjectProvider;

/** A centre's first page: what must I do next, and how does the year go? */
@Route(value = "", layout = CentreLayout.class)
@PermitAll
class CentreOverviewView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final CentreOverviewService overviews;
    private final Access access;
    private final ObjectProvider<ProfilePage> profile;
    private final Clock clock;

    CentreOverviewView(
            CentreOverviewService overviews, Access access, ObjectProvider<ProfilePage> profile, Clock clock) {
        this.profile = profile;
        this.overviews = overviews;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show(overviews.overview(Texts.language()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("centre.menu.overview");
    }

    private void show(CentreOverview overview) {
        ZonedDateTime now = clock.instant().atZone(Norwegian.ZONE);
        String year = String.valueOf(now.getYear());
        removeAll();
        add(new PageHeader(greeting(now.getHour()), lead(overview, year)));
        Card nextSteps = new Card(getTranslation("centre.overview.steps.title"), steps(overview, now));
        // The figures stand in the same column: below a long list of municipalities nobody would find them.
        Div main = overview.figures().isEmpty()
                ? CardGrid.column(nextSteps)
                : CardGrid.column(nextSteps, figures(overview.figures()));
        add(new CardGrid(
                CardGrid.Columns.MAIN_AND_SIDE, main, new Card(placesTitle(overview), places(overview, year))));
    }

    private static Component figures(List<YearFigure> figures) {
        return new CardGrid(
                CardGrid.Columns.TWO,
                figures.stream().map(CentreOverviewView::stat).toArray(Component[]::new));
    }

    private String greeting(int hour) {
        String greeting = getTranslation(
                switch (DayPart.ofHour(hour)) {
                    case MORNING -> "centre.overview.greeting.morning";
                    case FORENOON -> "centre.overview.greeting.forenoon";
                    case AFTERNOON -> "centre.overview.greeting.afternoon";
                    case EVENING -> "centre.overview.greeting.evening";
                });
        return access.person()
                .map(CurrentPerson::name)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> greeting + ", " + name.split("\\s+", 2)[0])
                .orElse(greeting);
    }

    private String lead(CentreOverview overview, String year) {
        long urgent = overview.urgent();
        String first = urgent == 0
                ? getTranslation("centre.overview.lead.calm")
                : urgent == 1
                        ? getTranslation("centre.overview.lead.oneUrgent")
                        : getTranslation("centre.overview.lead.urgent", Norwegian.number(urgent));
        return first + " " + reachSentence(overview, year);
    }

    private String reachSentence(CentreOverview overview, String year) {
        return getTranslation(
                byDistrict(overview) ? "centre.overview.reach.districts" : "centre.overview.reach.municipalities",
                Norwegian.number(overview.reached()),
                Norwegian.number(overview.places().size()),
                year);
    }

    private Component steps(CentreOverview overview, ZonedDateTime now) {
        return overview.nextSteps().isEmpty()
                ? new EmptyState(
                        getTranslation("centre.overview.steps.empty"),
                        getTranslation("centre.overview.steps.emptyText"))
                : new NextStepList(overview.nextSteps(), now.toLocalDate());
    }

    private String placesTitle(CentreOverview overview) {
        return getTranslation(
                byDistrict(overview)
                        ? "centre.overview.places.titleDistricts"
                        : "centre.overview.places.titleMunicipalities");
    }

    private Component[] places(CentreOverview overview, String year) {
        if (overview.places().isEmpty()) {
            return new Component[] {
                new EmptyState(
                        getTranslation("centre.overview.places.empty"),
                        getTranslation("centre.overview.places.emptyText"),
                        profile.stream()
                                .map(page -> new Anchor(page.href(), getTranslation("profile.one.title")))
                                .toArray(Component[]::new))
            };
        }
        List<Component> content = new ArrayList<>();
        if (overview.reached() == 0) {
            Paragraph nothing = new Paragraph(getTranslation("centre.overview.places.nothing", year));
            nothing.addClassName("usht-caption");
            content.add(nothing);
        }
        DataTable table = new DataTable(getTranslation("centre.overview.places.caption", year))
                .captionHidden()
                .column(getTranslation(
                        byDistrict(overview)
                                ? "centre.overview.places.district"
                                : "centre.overview.places.municipality"))
                .numberColumn(getTranslation("centre.overview.places.count"))
                .numberColumn(getTranslation("centre.overview.places.counted"));
        for (PlaceReach place : overview.places()) {
            String count = Norwegian.number(place.count());
            table.row(
                    DataTable.Cell.text(place.place().label()),
                    place.href().isEmpty() ? DataTable.Cell.text(count) : DataTable.Cell.link(count, place.href()),
                    DataTable.Cell.text(Norwegian.number(place.reach().counted())));
        }
        content.add(table);
        return content.toArray(Component[]::new);
    }

    private static boolean byDistrict(CentreOverview overview) {
        return overview.places().stream().anyMatch(place -> place.place().isCityDistrict());
    }

    private static Stat stat(YearFigure figure) {
        Stat stat = new Stat(figure.number(), figure.unit(), figure.caption());
        return figure.href().isEmpty() ? stat : stat.linkTo(figure.href());
    }
}
