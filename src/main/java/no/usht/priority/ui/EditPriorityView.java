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
import java.util.UUID;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.forms.Wording;
import no.usht.keeping.Drafts;
import no.usht.priority.PriorityCatalogue;
import no.usht.priority.PriorityDetails;
import no.usht.priority.PriorityName;
import no.usht.priority.PriorityService;
import no.usht.shared.Norwegian;
import no.usht.shell.NationalLayout;
import no.usht.shell.Places;
import no.usht.uikit.PageHeader;
import no.usht.uikit.Tag;
import no.usht.uikit.Texts;

/** One national priority: a form for those who keep it, a page for those who read. */
@Route(value = "satsinger/:id", layout = NationalLayout.class)
@PermitAll
class EditPriorityView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PriorityService priorities;
    private final transient PriorityCatalogue catalogue;
    private final transient Drafts drafts;
    private final transient Access access;

    private final PageHeader header = new PageHeader("");
    private String title = "";

    EditPriorityView(PriorityService priorities, PriorityCatalogue catalogue, Drafts drafts, Access access) {
        this.priorities = priorities;
        this.catalogue = catalogue;
        this.drafts = drafts;
        this.access = access;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        event.getRouteParameters()
                .get("id")
                .flatMap(EditPriorityView::parse)
                .flatMap(priorities::find)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(PriorityDetails details) {
        head(details);
        add(header);
        if (access.may(Permission.PRIORITY_WRITE)) {
            Wording words = PriorityWords.wording(this, catalogue);
            add(PriorityDesk.editor(priorities, catalogue, drafts, words, details));
            add(Places.link(
                    words.text("priority.edit.history"),
                    PriorityHistoryView.class,
                    new RouteParam("id", details.name().id().toString())));
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

    static Optional<UUID> parse(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            // An address that somebody typed: there is no such priority.
            return Optional.empty();
        }
    }
}
