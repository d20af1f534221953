package no.usht.priority.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import no.usht.priority.PriorityCatalogue;
import no.usht.priority.PriorityDetails;
import no.usht.priority.PriorityService;
import no.usht.shared.Norwegian;
import no.usht.shell.CentreLayout;
import no.usht.uikit.CardGrid;
import no.usht.uikit.EmptyState;
import no.usht.uikit.PageHeader;
import no.usht.uikit.Texts;

/** What the directorate asks the centres to give weight to in a year, for a centre to read. */
@Route(value = "satsinger", layout = CentreLayout.class)
@PermitAll
class CentrePrioritiesView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private final transient PriorityService priorities;
    private final transient PriorityCatalogue catalogue;
    private final transient Clock clock;
    private int year;

    CentrePrioritiesView(PriorityService priorities, PriorityCatalogue catalogue, Clock clock) {
        this.priorities = priorities;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        List<Integer> years = catalogue.years();
        year = YearInAddress.chosen(event.getLocation().getQueryParameters(), years, YearInAddress.thisYear(clock));
        List<PriorityDetails> assignments = priorities.assignments(year);
        removeAll();
        add(new PageHeader(
                getPageTitle(),
                assignments.isEmpty()
                        ? ""
                        : getTranslation("priority.centre.lead", Norwegian.number(assignments.size())),
                YearInAddress.field(getTranslation("priority.list.year"), years, year, CentrePrioritiesView.class)));
        if (assignments.isEmpty()) {
            add(new EmptyState(
                    getTranslation("priority.list.emptyTitle", String.valueOf(year)),
                    getTranslation("priority.list.emptyRead")));
        } else {
            add(CardGrid.column(assignments.stream()
                    .map(each -> new PriorityArticle(each.name(Texts.language()), each))
                    .toArray(PriorityArticle[]::new)));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("priority.list.title", String.valueOf(year));
    }
}
