package no.usht.publicsite.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.usht.centre.CentreDirectory;
import no.usht.centre.CentreProfile;
import no.usht.lists.Address;
import no.usht.lists.Filters;
import no.usht.lists.Parameter;
import no.usht.lists.Parameters;
import no.usht.priority.PriorityCatalogue;
import no.usht.publication.PublishedItem;
import no.usht.publication.ui.Hits;
import no.usht.publicsite.PublicQuery;
import no.usht.publicsite.PublicSearch;
import no.usht.shared.ActivityKind;
import no.usht.shared.Language;
import no.usht.shared.Norwegian;
import no.usht.shared.YearSpan;
import no.usht.shell.Places;
import no.usht.shell.PublicLayout;
import no.usht.tenancy.CentreKey;
import no.usht.uikit.Card;
import no.usht.uikit.EmptyState;
import no.usht.uikit.FilterBar;
import no.usht.uikit.PageHeader;
import no.usht.uikit.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Slice;

/** The public front page: what the centres do, to be searched and narrowed; the address holds what is chosen. */
@Route(value = "", layout = PublicLayout.class)
@AnonymousAllowed
class FrontPageView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    private static final int PAGE = 20;

    private final transient SitePages pages;
    private final transient PublicSearch search;
    private final transient CentreDirectory directory;
    private final transient PriorityCatalogue priorities;

    private final Div results = new Div();
    private @Nullable Filters<PublicQuery> filters;

    FrontPageView(SitePages pages, PublicSearch search, CentreDirectory directory, PriorityCatalogue priorities) {
        this.pages = pages;
        this.search = search;
        this.directory = directory;
        this.priorities = priorities;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Themes themes = new Themes(priorities);
        Address<PublicQuery> asked =
                PublicAddress.whole(themes::ids).read(event.getLocation().getQueryParameters());
        // Links from before a centre was renamed or merged lead on.
        Optional<CentreKey> current = asked.get(Parameters.CENTRE).flatMap(directory::currentKey);
        if (current.isPresent()) {
            open(asked.with(Parameters.CENTRE, current.get()));
            return;
        }
        Filters<PublicQuery> bar = filters == null ? build(themes) : filters;
        filters = bar;
        bar.show(asked);
        showResults(asked, bar.bar());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("publicsite.front.title");
    }

    private Filters<PublicQuery> build(Themes themes) {
        Language language = Texts.language();
        results.addClassName("usht-cards");
        Map<String, String> themeNames = themes.names(language);
        YearSpan span = search.years();
        Filters<PublicQuery> fields = new Filters<PublicQuery>(
                        getTranslation("publicsite.front.search"), FrontPageView::open)
                .text(Parameters.TEXT, getTranslation("publicsite.front.text"));
        choice(
                fields,
                Parameters.PRIORITY,
                "publicsite.front.theme",
                "publicsite.front.theme.all",
                asked -> List.copyOf(themeNames.keySet()),
                key -> themeNames.getOrDefault(key, key));
        choice(
                fields,
                Parameters.CENTRE,
                "publicsite.front.centre",
                "publicsite.front.centre.all",
                this::centres,
                key -> directory.find(key).map(CentreProfile::areaName).orElseGet(key::value));
        choice(
                fields,
                Parameters.KIND,
                "publicsite.front.kind",
                "publicsite.front.kind.all",
                asked -> List.of(ActivityKind.values()),
                value -> Texts.label(this, value));
        choice(
                fields,
                PublicAddress.TIME,
                "publicsite.front.time",
                "publicsite.front.time.all",
                asked -> List.of(PublicQuery.Time.values()),
                this::timeName);
        fields.year(
                Parameters.YEAR,
                getTranslation("publicsite.front.year"),
                getTranslation("publicsite.front.year.all"),
                () -> IntStream.rangeClosed(span.first(), span.last()).boxed().toList());
        fields.bar().addClassName("usht-filters-wide");
        add(
                new PageHeader(getTranslation("publicsite.front.heading"), getTranslation("publicsite.front.lead")),
                fields.bar(),
                results,
                new Card(getTranslation("publicsite.front.centres"), centres(language)));
        return fields;
    }

    private <V> void choice(
            Filters<PublicQuery> fields,
            Parameter<V> parameter,
            String label,
            String all,
            Function<Address<PublicQuery>, List<V>> offered,
            Function<V, String> name) {
        fields.choice(parameter, getTranslation(label), getTranslation(all), offered, name);
    }

    /** A centre that is closed is not offered; a link from its page still says what it shows. */
    private List<CentreKey> centres(Address<PublicQuery> asked) {
        Optional<CentreProfile> linked = asked.get(Parameters.CENTRE).flatMap(key -> pages.centre(key.value()));
        return directory.all().stream()
                .filter(known -> known.open() || linked.filter(known::equals).isPresent())
                .map(CentreProfile::key)
                .toList();
    }

    private String timeName(PublicQuery.Time value) {
        return getTranslation(
                switch (value) {
                    case UPCOMING -> "publicsite.time.upcoming";
                    case ONGOING -> "publicsite.time.ongoing";
                    case ENDED -> "publicsite.time.ended";
                });
    }

    /** Another question, and so the first page of its answer. */
    private static void open(Address<PublicQuery> asked) {
        asked.without(PublicAddress.PAGES).open(FrontPageView.class);
    }

    private void showResults(Address<PublicQuery> asked, FilterBar filters) {
        results.removeAll();
        PublicQuery query = asked.filter();
        int pagesAsked = asked.get(PublicAddress.PAGES).orElse(1);
        Slice<PublishedItem> found = search.find(query, PageRequest.of(0, PAGE * pagesAsked));
        if (found.isEmpty()) {
            filters.setSummary(getTranslation("publicsite.front.none"));
            results.add(
                    !asked.narrows()
                            ? new EmptyState(
                                    getTranslation("publicsite.front.empty.title"),
                                    getTranslation("publicsite.front.empty.text"))
                            : new EmptyState(
                                    getTranslation("publicsite.front.none"),
                                    getTranslation("publicsite.front.none.text"),
                                    new Button(
                                            getTranslation("publicsite.front.none.action"),
                                            click -> open(asked.whole()))));
            return;
        }
        Map<CentreKey, String> names = directory.all().stream()
                .collect(Collectors.toMap(CentreProfile::key, known -> known.name(Texts.language())));
        Hits hits = new Hits(
                priorities, key -> names.getOrDefault(key, ""), id -> Optional.of(SitePages.activityAddress(id)));
        hits.append(found.getContent());
        Button more = new Button(getTranslation("publicsite.front.more"));
        more.setVisible(found.hasNext() && pagesAsked < PublicAddress.MOST_PAGES);
        long count = search.count(query);
        int[] shown = {found.getNumberOfElements(), pagesAsked};
        more.addClickListener(click -> {
            Slice<PublishedItem> next = search.find(query, PageRequest.of(shown[1], PAGE));
            List<Anchor> links = hits.append(next.getContent());
            shown[0] += next.getNumberOfElements();
            shown[1]++;
            more.setVisible(next.hasNext() && shown[1] < PublicAddress.MOST_PAGES);
            remember(asked.with(PublicAddress.PAGES, shown[1]));
            summarise(filters, shown[0], count);
            // Where reading goes on: the button that had the focus may be gone.
            links.stream().findFirst().ifPresent(link -> link.getElement().callJsFunction("focus"));
        });
        summarise(filters, shown[0], count);
        Div foot = new Div(more);
        foot.addClassNames("usht-actions", "usht-more");
        results.add(new Card(getTranslation("publicsite.front.results"), hits, foot));
    }

    /** In the address of this entry of the history, without going anywhere. */
    private static void remember(Address<PublicQuery> asked) {
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location("", asked.query()));
    }

    private void summarise(FilterBar filters, int shown, long count) {
        String number = Norwegian.number(count);
        filters.setSummary(
                shown < count
                        ? getTranslation(
                                shown < PAGE * PublicAddress.MOST_PAGES
                                        ? "publicsite.front.first"
                                        : "publicsite.front.most",
                                Norwegian.number(shown),
                                number)
                        : count == 1
                                ? getTranslation("publicsite.front.one")
                                : getTranslation("publicsite.front.all", number));
    }

    private UnorderedList centres(Language language) {
        UnorderedList list = new UnorderedList(directory.open().stream()
                .map(known -> new ListItem(Places.link(
                        known.name(language),
                        CentreView.class,
                        new RouteParam("key", known.key().value()))))
                .toArray(ListItem[]::new));
        list.addClassName("usht-columns");
        list.getElement().setAttribute("role", "list");
        return list;
    }
}
