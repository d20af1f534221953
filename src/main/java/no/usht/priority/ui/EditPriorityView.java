package no.usht.priority.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.UUID;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.priority.PriorityCatalogue;
import no.usht.priority.PriorityDetails;
import no.usht.priority.PriorityName;
import no.usht.priority.PriorityService;
import no.usht.shared.Norwegian;
import no.usht.shell.NationalLayout;
import no.usht.uikit.PageHeader;
import no.usht.uikit.Tag;
import no.usht.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** One national priority: a form for those who keep it, a page for those who read. */
@Route(value = "satsinger/:id", layout = NationalLayout.class)
@PermitAll
class EditPriorityView extends Div implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {

    private final transient PriorityService priorities;
    private final transient PriorityCatalogue catalogue;
    private final transient Access access;

    private final PageHeader header = new PageHeader("");
    private String title = "";
    private @Nullable PriorityEditor editor;

    EditPriorityView(PriorityService priorities, PriorityCatalogue catalogue, Access access) {
        this.priorities = priorities;
        this.catalogue = catalogue;
        this.access = access;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        editor = null;
        event.getRouteParameters()
                .get("id")
                .flatMap(EditPriorityView::parse)
                .flatMap(priorities::find)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (editor != null) {
            editor.guard(event);
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(PriorityDetails details) {
        head(details);
        add(header);
        if (access.may(Permission.PRIORITY_WRITE)) {
            PriorityEditor opened = new PriorityEditor(
                    priorities, catalogue, access.person().orElseThrow().id(), details, this::head);
            editor = opened;
            add(opened);
        } else {
            add(new PriorityArticle(getTranslation("priority.edit.assignment"), details));
        }
    }

    private void head(PriorityDetails details) {
        PriorityName name = details.name();
        title = details.name(Texts.language());
        header.setHeading(title);
        header.setLead(getTranslation("priority.edit.lead." + name.state().name()));
        header.above(PriorityWords.backLink(this, name.yearFrom()));
        header.tags(
                PriorityWords.state(this, name.state()),
                new Tag(Norwegian.years(name.yearFrom(), name.yearTo()), Tag.Tone.OFF));
    }

    private static Optional<UUID> parse(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            // An address that somebody typed: there is no such priority.
            return Optional.empty();
        }
    }
}
