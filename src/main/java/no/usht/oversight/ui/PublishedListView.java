package no.usht.oversight.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.usht.centre.CentreProfile;
import no.usht.lists.Address;
import no.usht.lists.Column;
import no.usht.lists.Exports;
import no.usht.lists.Filters;
import no.usht.lists.ListPage;
import no.usht.lists.Parameter;
import no.usht.lists.Parameters;
import no.usht.oversight.PublishedFilter;
import no.usht.oversight.PublishedList;
import no.usht.publication.PublishedItem;
import no.usht.shared.ActivityKind;
import no.usht.shared.ActivityStatus;
import no.usht.shared.Norwegian;
import no.usht.shell.NationalLayout;
import no.usht.shell.Places;
import no.usht.tenancy.CentreKey;
import no.usht.uikit.EmptyState;
import no.usht.uikit.PageHeader;
import no.usht.uikit.StatusTag;
import no.usht.uikit.Texts;

/** The list behind every number of the directorate's pages; the address says which part of it. */
@Route(value = "aktiviteter", layout = NationalLayout.class)
@PermitAll
class PublishedListView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    /** CSS pixels of the window below which there is room for one column. */
    private static final int NARROW = 1000;

    private final transient Country country;
    private final ListPage<PublishedItem, PublishedFilter> list;

    PublishedListView(PublishedList published, Country country, Exports exports) {
        this.country = country;
        list = new ListPage<>(
                new ListPage.Words<>(getPageTitle(), "oversight.list.count.", NARROW, this::empty),
                country.published(),
                filters(),
                columns(),
                new ListPage.Rows<>(published::list, published::count),
                exports);
        addClassName("usht-wide");
        add(new PageHeader(getPageTitle(), getTranslation("oversight.list.lead")), list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Address<PublishedFilter> asked =
                country.choosable(list.read(event.getLocation().getQueryParameters()));
        // Links from before a centre was renamed or merged lead on.
        asked.get(Parameters.CENTRE)
                .flatMap(country::currentKey)
                .ifPresentOrElse(current -> open(asked.with(Parameters.CENTRE, current)), () -> list.show(asked));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("oversight.menu.activities");
    }

    private static void open(Address<PublishedFilter> asked) {
        asked.open(PublishedListView.class);
    }

    private Filters<PublishedFilter> filters() {
        Filters<PublishedFilter> filters = new Filters<PublishedFilter>(
                        getTranslation("oversight.list.search"), asked -> open(country.choosable(asked)))
                .text(Parameters.TEXT, getTranslation("oversight.list.text"))
                .choice(
                        Parameters.CENTRE,
                        getTranslation("oversight.centre"),
                        getTranslation("oversight.list.centre.all"),
                        this::centres,
                        country::areaName);
        choice(filters, Parameters.KIND, "oversight.kind", "oversight.list.kind.all", ActivityKind.values());
        choice(filters, Parameters.STATUS, "oversight.status", "oversight.list.status.all", ActivityStatus.values());
        return ScopeFields.addTo(filters, this, country)
                .told(
                        Parameters.PLACE,
                        code -> getTranslation(
                                "oversight.list.place", country.placeName(code).orElse(code)))
                .told(FigureAddress.TOGETHER, yes -> getTranslation("oversight.list.together"))
                .told(FigureAddress.WITH, key -> getTranslation("oversight.list.with", country.areaName(key)))
                .told(
                        Parameters.FUNDING_SOURCE,
                        source -> getTranslation("oversight.list.source", Texts.label(this, source)))
                .told(Parameters.FUNDING, state -> getTranslation("oversight.list.state", Texts.label(this, state)));
    }

    private <E extends Enum<E>> void choice(
            Filters<PublishedFilter> filters, Parameter<E> parameter, String labelKey, String allKey, E[] values) {
        filters.choice(
                parameter,
                getTranslation(labelKey),
                getTranslation(allKey),
                Arrays.asList(values),
                value -> Texts.label(this, value));
    }

    /** The centres at work, and of the others those that have published something or are asked for. */
    private List<CentreKey> centres(Address<PublishedFilter> asked) {
        Set<CentreKey> toldOf = new HashSet<>(country.publishing(null));
        asked.get(Parameters.CENTRE).ifPresent(toldOf::add);
        return country.centres(toldOf).stream().map(CentreProfile::key).toList();
    }

    private List<Column<PublishedItem>> columns() {
        return List.of(
                Column.<PublishedItem>link(
                                getTranslation("oversight.list.title"),
                                PublishedItem::title,
                                item -> Places.href(
                                        PublishedActivityView.class,
                                        new RouteParam("id", item.activityId().toString())))
                        .smallPrint(this::priority)
                        .sorted("tittel", "title"),
                Column.<PublishedItem>text(getTranslation("oversight.centre"), item -> country.areaName(item.centre()))
                        .brief(),
                Column.<PublishedItem>text(
                                getTranslation("oversight.kind"),
                                item -> Texts.label(this, item.headline().kind()))
                        .brief(),
                Column.<PublishedItem>tag(
                                getTranslation("oversight.status"),
                                item -> StatusTag.of(this, item.headline().status()))
                        .brief(),
                Column.<PublishedItem>period(
                                getTranslation("oversight.list.period"),
                                item -> item.headline().from(),
                                item -> item.headline().to())
                        .brief()
                        .sorted("periode", "from"),
                Column.<PublishedItem>day(
                                getTranslation("oversight.list.publishedAt"),
                                item -> LocalDate.ofInstant(item.publishedAt(), Norwegian.ZONE))
                        .sorted("publisert", "publishedAt"),
                Column.inFiles(getTranslation("oversight.list.priority"), this::priority));
    }

    private String priority(PublishedItem item) {
        return Optional.ofNullable(item.mainPriority())
                .flatMap(country::priority)
                .map(name -> name.name(Texts.language()))
                .orElse("");
    }

    private EmptyState empty(Address<PublishedFilter> asked) {
        return new EmptyState(
                getTranslation("oversight.list.empty"),
                getTranslation("oversight.list.emptyText"),
                new Button(getTranslation("oversight.list.emptyAction"), click -> open(asked.whole())));
    }
}
