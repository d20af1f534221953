package no.usht.priority.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.priority.PriorityCatalogue;
import no.usht.priority.PriorityContent;
import no.usht.priority.PriorityService;
import no.usht.shared.Norwegian;
import no.usht.shell.NationalLayout;
import no.usht.uikit.EmptyState;
import no.usht.uikit.PageHeader;
import org.jspecify.annotations.Nullable;

/** Where the directorate begins a priority; the address may say of which year. */
@Route(value = "satsinger/ny", layout = NationalLayout.class)
@PermitAll
class NewPriorityView extends Div implements AfterNavigationObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final transient PriorityService priorities;
    private final transient PriorityCatalogue catalogue;
    private final transient Access access;
    private final transient Clock clock;

    private @Nullable PriorityEditor editor;

    NewPriorityView(PriorityService priorities, PriorityCatalogue catalogue, Access access, Clock clock) {
        this.priorities = priorities;
        this.catalogue = catalogue;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        int year = YearInAddress.chosen(
                event.getLocation().getQueryParameters(),
                catalogue.years(),
                LocalDate.now(clock.withZone(Norwegian.ZONE)).getYear());
        PageHeader header = new PageHeader(getPageTitle(), getTranslation("priority.new.lead"))
                .above(PriorityWords.backLink(this, year));
        add(header);
        if (!access.may(Permission.PRIORITY_WRITE)) {
            add(new EmptyState(getTranslation("priority.new.refusedTitle"), getTranslation("priority.new.refused")));
            return;
        }
        PriorityContent empty = new PriorityContent(year, year, "", "", "", false, "", "", "", "", null, List.of());
        PriorityEditor opened = new PriorityEditor(
                priorities, catalogue, access.person().orElseThrow().id(), empty);
        editor = opened;
        add(opened);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (editor != null) {
            editor.guard(event);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("priority.new.title");
    }
}
