package no.usht.reach.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.activity.ActivityReach.Topic;
import no.usht.activity.ui.ActivityAddress;
import no.usht.centre.AreaPlace;
import no.usht.centre.CentrePlaces;
import no.usht.centre.LocalContactService;
import no.usht.forms.Wording;
import no.usht.lists.Address;
import no.usht.lists.Exports;
import no.usht.lists.Filters;
import no.usht.lists.Parameters;
import no.usht.priority.PriorityName;
import no.usht.reach.ReachFilter;
import no.usht.reach.ReachMatrices;
import no.usht.shared.ActivityId;
import no.usht.shell.CentreLayout;
import no.usht.uikit.PageHeader;
import no.usht.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** Whom the centre reaches: all places of its area, or one of them with what is behind its number. */
@Route(value = "rekkevidde", layout = CentreLayout.class)
@PermitAll
class ReachView extends Div implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    private final transient ReachMatrices matrices;
    private final transient LocalContactService contacts;
    private final transient CentrePlaces places;
    private final transient Exports exports;
    private final transient Access access;
    private final transient Wording words = new Wording(this);
    private final PageHeader header = new PageHeader("");
    private final Div content = new Div();
    private transient @Nullable Filters<ReachFilter> filters;
    private String title = "";

    ReachView(
            ReachMatrices matrices, LocalContactService contacts, CentrePlaces places, Exports exports, Access access) {
        this.matrices = matrices;
        this.contacts = contacts;
        this.places = places;
        this.exports = exports;
        this.access = access;
        content.addClassName("usht-stack");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!access.may(Permission.GATHERING_READ)) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Address<ReachFilter> address =
                ReachAddress.whole().read(event.getLocation().getQueryParameters());
        Filters<ReachFilter> fields = filters == null ? fields() : filters;
        filters = fields;
        fields.show(address);
        content.removeAll();
        Optional<AreaPlace> place = address.get(Parameters.PLACE)
                .flatMap(code -> places.area().stream()
                        .filter(each -> each.code().equals(code))
                        .findFirst());
        if (place.isPresent()) {
            PlaceReach page = new PlaceReach(words, address, place.get(), exports);
            title = page.title();
            header.above(page.back());
            content.add(page.drawn(matrices, contacts, access));
            header.setLead(page.lead());
            header.setActions(page.actions(access));
        } else {
            MatrixCards cards = new MatrixCards(words, address, matrices, exports, places.areDistricts());
            title = words.text("reach.title");
            header.above();
            content.add(cards.drawn(access));
            header.setLead(cards.lead());
            header.setActions();
        }
        header.setHeading(title);
    }

    private Filters<ReachFilter> fields() {
        ReachMatrices.Offered offered = matrices.offered();
        List<Topic> activities = offered.activities();
        Map<ActivityId, String> titles = activities.stream().collect(Collectors.toMap(Topic::activity, Topic::title));
        Map<String, String> priorities = offered.priorities().stream()
                .collect(Collectors.toMap(PriorityName::key, name -> name.name(Texts.language()), (one, other) -> one));
        Filters<ReachFilter> fields = new Filters<ReachFilter>(
                        words.text("reach.filter"), asked -> asked.open(ReachView.class))
                .text(Parameters.TEXT, words.text("reach.theme"))
                .choice(
                        Parameters.PRIORITY,
                        words.text("reach.priority"),
                        words.text("reach.all"),
                        offered.priorities().stream().map(PriorityName::key).toList(),
                        key -> priorities.getOrDefault(key, key))
                .year(Parameters.YEAR, words.text("reach.year"), words.text("reach.year.all"), matrices::years)
                .lookUp(
                        ActivityAddress.ACTIVITY,
                        words.text("reach.activity"),
                        words.text("reach.all"),
                        activities.stream().map(Topic::activity).toList(),
                        id -> titles.getOrDefault(id, ""));
        add(header, fields.bar(), content);
        return fields;
    }
}
