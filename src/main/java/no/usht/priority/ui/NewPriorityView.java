package no.usht.priority.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.forms.Editor;
import no.usht.keeping.Drafts;
import no.usht.priority.PriorityCatalogue;
import no.usht.priority.PriorityContent;
import no.usht.priority.PriorityField;
import no.usht.priority.PriorityService;
import no.usht.shared.Norwegian;
import no.usht.shell.NationalLayout;
import no.usht.uikit.EmptyState;
import no.usht.uikit.PageHeader;

/** Where the directorate begins a priority; the address may say of which year. */
@Route(value = "satsinger/ny", layout = NationalLayout.class)
@RouteAlias(value = "satsinger/utkast/:id", layout = NationalLayout.class)
@PermitAll
class NewPriorityView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PriorityService priorities;
    private final transient PriorityCatalogue catalogue;
    private final transient Drafts drafts;
    private final transient Access access;
    private final transient Clock clock;

    NewPriorityView(
            PriorityService priorities, PriorityCatalogue catalogue, Drafts drafts, Access access, Clock clock) {
        this.priorities = priorities;
        this.catalogue = catalogue;
        this.drafts = drafts;
        this.access = access;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        boolean mayWrite = access.may(Permission.PRIORITY_WRITE);
        if (event.getRouteParameters().get("id").isEmpty()) {
            show(event, mayWrite, editor -> editor.begin());
            return;
        }
        Optional<UUID> id = event.getRouteParameters().get("id").flatMap(EditPriorityView::parse);
        if (!mayWrite) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        id.flatMap(draft -> drafts.findNew(PriorityField.KIND, draft))
                .ifPresentOrElse(
                        draft -> show(event, true, editor -> editor.goOn(draft)),
                        () -> id.flatMap(priorities::find)
                                .ifPresentOrElse(
                                        saved -> event.forwardTo(EditPriorityView.class, event.getRouteParameters()),
                                        () -> event.rerouteToError(NotFoundException.class)));
    }

    private void show(BeforeEnterEvent event, boolean mayWrite, Consumer<Editor<PriorityContent>> fill) {
        removeAll();
        int year = YearInAddress.chosen(
                event.getLocation().getQueryParameters(),
                catalogue.years(),
                LocalDate.now(clock.withZone(Norwegian.ZONE)).getYear());
        add(new PageHeader(getPageTitle(), getTranslation("priority.new.lead"))
                .above(PriorityWords.backLink(this, year)));
        if (!mayWrite) {
            add(new EmptyState(getTranslation("priority.new.refusedTitle"), getTranslation("priority.new.refused")));
            return;
        }
        Editor<PriorityContent> editor =
                PriorityDesk.editor(priorities, catalogue, drafts, PriorityWords.wording(this, catalogue), year);
        add(editor);
        fill.accept(editor);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("priority.new.title");
    }
}
