package no.usht.projectbank.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
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
import no.usht.priority.PriorityCatalogue;
import no.usht.projectbank.AddressWords;
import no.usht.projectbank.PublicHit;
import no.usht.projectbank.PublicQuery;
import no.usht.projectbank.PublicSearch;
import no.usht.projectbank.YearSpan;
import no.usht.shared.ActivityKind;
import no.usht.shared.Language;
import no.usht.shared.Norwegian;
import no.usht.shared.PlainText;
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

    private final transient BankPages pages;
    private final transient PublicSearch search;
    private final transient CentreDirectory directory;
    private final transient PriorityCatalogue priorities;

    private final TextField text = new TextField();
    private final Select<String> theme = new Select<>();
    private final Select<String> centre = new Select<>();
    private final Select<ActivityKind> kind = new Select<>();
    private final Select<PublicQuery.Time> time = new Select<>();
    private final Select<Integer> year = new Select<>();
    private final Div results = new Div();
    private PublicAddress address = new PublicAddress(Map.of());
    private boolean built;
    private FilterBar filters = new FilterBar("");

    FrontPageView(BankPages pages, PublicSearch search, CentreDirectory directory, PriorityCatalogue priorities) {
        this.pages = pages;
        this.search = search;
        this.directory = directory;
        this.priorities = priorities;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        address = PublicAddress.of(event.getLocation().getQueryParameters());
        // Links from before a centre was renamed or merged lead on.
        Optional<CentreKey> current = address.centre().flatMap(directory::currentKey);
        if (current.isPresent()) {
            open(address.with(PublicAddress.CENTRE, current.get().value()));
            return;
        }
        Themes themes = new Themes(priorities);
        if (!built) {
            build(themes);
            built = true;
        }
        showChoices();
        showResults(address.publicQuery(themes::ids));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("projectbank.front.title");
    }

    private void build(Themes themes) {
        Language language = Texts.language();
        text.setLabel(getTranslation("projectbank.front.text"));
        text.addClassName("usht-whole-row");
        results.addClassName("usht-cards");
        text.setClearButtonVisible(true);
        text.setMaxLength(200);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                open(address.with(PublicAddress.TEXT, change.getValue()));
            }
        });
        Map<String, String> themeNames = themes.names(language);
        choice(
                theme,
                "projectbank.front.theme",
                "projectbank.front.theme.all",
                List.copyOf(themeNames.keySet()),
                key -> themeNames.getOrDefault(key, key));
        Map<String, String> centreNames = directory.all().stream()
                .collect(Collectors.toMap(known -> known.key().value(), CentreProfile::areaName));
        choice(
                centre,
                "projectbank.front.centre",
                "projectbank.front.centre.all",
                List.of(),
                key -> centreNames.getOrDefault(key, key));
        choice(
                kind,
                "projectbank.front.kind",
                "projectbank.front.kind.all",
                List.of(ActivityKind.values()),
                value -> Texts.label(this, value));
        choice(
                time,
                "projectbank.front.time",
                "projectbank.front.time.all",
                List.of(PublicQuery.Time.values()),
                this::timeName);
        YearSpan span = search.years();
        choice(
                year,
                "projectbank.front.year",
                "projectbank.front.year.all",
                IntStream.rangeClosed(span.first(), span.last())
                        .map(value -> span.first() + span.last() - value)
                        .boxed()
                        .toList(),
                String::valueOf);
        theme.addValueChangeListener(change -> chosen(change.isFromClient(), PublicAddress.THEME, change.getValue()));
        centre.addValueChangeListener(change -> chosen(change.isFromClient(), PublicAddress.CENTRE, change.getValue()));
        kind.addValueChangeListener(
                change -> chosen(change.isFromClient(), PublicAddress.KIND, word(change.getValue())));
        time.addValueChangeListener(
                change -> chosen(change.isFromClient(), PublicAddress.TIME, word(change.getValue())));
        year.addValueChangeListener(change -> chosen(
                change.isFromClient(),
                PublicAddress.YEAR,
                change.getValue() == null ? "" : String.valueOf(change.getValue())));
        filters = new FilterBar(getTranslation("projectbank.front.search"), text, theme, centre, kind, time, year)
                .clearable(() -> open(new PublicAddress(Map.of())));
        add(
                new PageHeader(getTranslation("projectbank.front.heading"), getTranslation("projectbank.front.lead")),
                filters,
                results,
                new Card(getTranslation("projectbank.front.centres"), centres(language)));
    }

    private <T> void choice(Select<T> select, String label, String all, List<T> items, Function<T, String> name) {
        select.setLabel(getTranslation(label));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation(all));
        select.setPlaceholder(getTranslation(all));
        select.setItems(items);
        // The empty choice asks for a label too.
        select.setItemLabelGenerator(item -> item == null ? getTranslation(all) : name.apply(item));
    }

    private String timeName(PublicQuery.Time value) {
        return getTranslation(
                switch (value) {
                    case UPCOMING -> "projectbank.time.upcoming";
                    case ONGOING -> "projectbank.time.ongoing";
                    case ENDED -> "projectbank.time.ended";
                });
    }

    private static String word(@Nullable Enum<?> value) {
        return value == null ? "" : AddressWords.of(value);
    }

    private void chosen(boolean byPerson, String name, @Nullable String value) {
        if (byPerson) {
            open(address.with(name, value));
        }
    }

    private static void open(PublicAddress address) {
        UI.getCurrent().navigate(FrontPageView.class, address.query());
    }

    private void showChoices() {
        // Not while somebody types: the address trails behind the field.
        if (!PlainText.line(text.getValue()).equals(address.text())) {
            text.setValue(address.text());
        }
        set(theme, address.theme().orElse(null));
        // A centre that is closed is not offered; a link from its page still says what it shows.
        Optional<CentreProfile> asked = address.centre().flatMap(key -> pages.centre(key.value()));
        centre.setItems(directory.all().stream()
                .filter(known -> known.open() || asked.filter(known::equals).isPresent())
                .map(known -> known.key().value())
                .toList());
        set(centre, address.centre().map(CentreKey::value).orElse(null));
        set(kind, address.kind().orElse(null));
        set(time, address.time().orElse(null));
        set(year, address.year().orElse(null));
        filters.setFiltered(!address.with(PublicAddress.ORDER, "").values().isEmpty());
    }

    private static <T> void set(Select<T> select, @Nullable T value) {
        boolean offered = value != null && select.getListDataView().contains(value);
        if (offered) {
            select.setValue(value);
        } else {
            select.clear();
        }
    }

    private void showResults(PublicQuery query) {
        results.removeAll();
        Slice<PublicHit> found = search.find(query, PageRequest.of(0, PAGE * address.pages()));
        if (found.isEmpty()) {
            filters.setSummary(getTranslation("projectbank.front.none"));
            results.add(
                    address.values().isEmpty()
                            ? new EmptyState(
                                    getTranslation("projectbank.front.empty.title"),
                                    getTranslation("projectbank.front.empty.text"))
                            : new EmptyState(
                                    getTranslation("projectbank.front.none"),
                                    getTranslation("projectbank.front.none.text"),
                                    new Button(
                                            getTranslation("projectbank.front.none.action"),
                                            click -> open(new PublicAddress(Map.of())))));
            return;
        }
        Map<CentreKey, String> names = directory.all().stream()
                .collect(Collectors.toMap(CentreProfile::key, known -> known.name(Texts.language())));
        Hits hits = new Hits(priorities, key -> names.getOrDefault(key, ""));
        hits.append(found.getContent());
        Button more = new Button(getTranslation("projectbank.front.more"));
        more.setVisible(found.hasNext() && address.pages() < PublicAddress.MOST_PAGES);
        long count = search.count(query);
        int[] shown = {found.getNumberOfElements(), address.pages()};
        more.addClickListener(click -> {
            Slice<PublicHit> next = search.find(query, PageRequest.of(shown[1], PAGE));
            List<Anchor> links = hits.append(next.getContent());
            shown[0] += next.getNumberOfElements();
            shown[1]++;
            more.setVisible(next.hasNext() && shown[1] < PublicAddress.MOST_PAGES);
            remember(shown[1]);
            summarise(shown[0], count);
            // Where reading goes on: the button that had the focus may be gone.
            links.stream().findFirst().ifPresent(link -> link.getElement().callJsFunction("focus"));
        });
        summarise(shown[0], count);
        Div foot = new Div(more);
        foot.addClassNames("usht-actions", "usht-more");
        results.add(new Card(getTranslation("projectbank.front.results"), hits, foot));
    }

    /** In the address of this entry of the history, without going anywhere. */
    private void remember(int pages) {
        address = address.showing(pages);
        UI.getCurrent().getPage().getHistory().replaceState(null, new Location("", address.query()));
    }

    private void summarise(int shown, long count) {
        String number = Norwegian.number(count);
        filters.setSummary(
                shown < count
                        ? getTranslation(
                                shown < PAGE * PublicAddress.MOST_PAGES
                                        ? "projectbank.front.first"
                                        : "projectbank.front.most",
                                Norwegian.number(shown),
                                number)
                        : count == 1
                                ? getTranslation("projectbank.front.one")
                                : getTranslation("projectbank.front.all", number));
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
