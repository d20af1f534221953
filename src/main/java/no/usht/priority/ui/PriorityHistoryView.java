package no.usht.priority.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.forms.HistoryPanel;
import no.usht.keeping.History;
import no.usht.priority.PriorityCatalogue;
import no.usht.priority.PriorityDetails;
import no.usht.priority.PriorityField;
import no.usht.priority.PriorityService;
import no.usht.shell.NationalLayout;
import no.usht.shell.Places;
import no.usht.uikit.PageHeader;
import no.usht.uikit.Texts;

/** Who has changed what about a priority, newest first; for those who keep it. */
@Route(value = "satsinger/:id/historikk", layout = NationalLayout.class)
@PermitAll
class PriorityHistoryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PriorityService priorities;
    private final transient PriorityCatalogue catalogue;
    private final transient History history;
    private final transient Access access;
    private String title = "";

    PriorityHistoryView(PriorityService priorities, PriorityCatalogue catalogue, History history, Access access) {
        this.priorities = priorities;
        this.catalogue = catalogue;
        this.history = history;
        this.access = access;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<PriorityDetails> found = access.may(Permission.PRIORITY_WRITE)
                ? event.getRouteParameters()
                        .get("id")
                        .flatMap(EditPriorityView::parse)
                        .flatMap(priorities::find)
                : Optional.empty();
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        PriorityDetails details = found.get();
        title = details.name(Texts.language());
        removeAll();
        add(
                new PageHeader(getTranslation("priority.edit.history"))
                        .above(Places.link(
                                title,
                                EditPriorityView.class,
                                new RouteParam("id", details.name().id().toString()))),
                new HistoryPanel(
                        history, PriorityField.KIND, details.name().id(), PriorityWords.wording(this, catalogue)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("priority.history.title", title);
    }
}
