package no.usht.projectbank.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.usht.centre.CentreDirectory;
import no.usht.centre.CentreProfile;
import no.usht.priority.PriorityCatalogue;
import no.usht.priority.PriorityName;
import no.usht.projectbank.PublicActivity;
import no.usht.projectbank.PublicHit;
import no.usht.projectbank.PublicSearch;
import no.usht.projectbank.Publication;
import no.usht.shared.Language;
import no.usht.shared.Norwegian;
import no.usht.shell.Places;
import no.usht.shell.PublicLayout;
import no.usht.tenancy.CentreKey;
import no.usht.territory.TerritoryService;
import no.usht.uikit.Card;
import no.usht.uikit.CardGrid;
import no.usht.uikit.KeyValues;
import no.usht.uikit.PageHeader;
import no.usht.uikit.Tag;
import no.usht.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** One published activity, for everybody; its address stays the same from version to version. */
@Route(value = BankPages.ACTIVITY + ":id", layout = PublicLayout.class)
@AnonymousAllowed
class ActivityView extends Div implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    private final transient BankPages pages;
    private final transient PublicSearch search;
    private final transient CentreDirectory directory;
    private final transient PriorityCatalogue priorities;
    private final transient TerritoryService territory;
    private String title = "";
    private transient @Nullable CentreProfile publisher;

    ActivityView(
            BankPages pages,
            PublicSearch search,
            CentreDirectory directory,
            PriorityCatalogue priorities,
            TerritoryService territory) {
        this.pages = pages;
        this.search = search;
        this.directory = directory;
        this.priorities = priorities;
        this.territory = territory;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<PublicActivity> found = event.getRouteParameters().get("id").flatMap(pages::activity);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(found.get());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        PublicLayout layout = findAncestor(PublicLayout.class);
        CentreProfile centre = publisher;
        if (layout != null && centre != null) {
            // The publishing centre's host municipality answers for what stands here.
            layout.answeredBy(centre.key(), centre.accessibilityDeclaration());
        }
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private void show(PublicActivity activity) {
        title = activity.title();
        publisher = directory.find(activity.centre()).orElse(null);
        Language language = Texts.language();
        removeAll();
        List<Component> tags = new ArrayList<>(
                List.of(StatusTag.of(this, activity.status()), new Tag(Texts.label(this, activity.kind()))));
        PageHeader header = new PageHeader(activity.title())
                .above(new Anchor("", getTranslation("projectbank.activity.back")))
                .tags(tags.toArray(Component[]::new));
        add(header);
        List<Component> main =
                new ArrayList<>(List.of(new Card(getTranslation("projectbank.activity.about"), about(activity))));
        List<PublicHit> parts = search.partsOf(activity.activityId());
        if (!parts.isEmpty()) {
            Hits hits = new Hits(priorities, this::centreName);
            hits.append(parts);
            main.add(new Card(getTranslation("projectbank.activity.parts"), hits));
        }
        List<Component> side = new ArrayList<>(
                List.of(new Card(getTranslation("projectbank.activity.facts"), facts(activity, language))));
        if (!activity.takingPart().isEmpty()) {
            side.add(new Card(getTranslation("projectbank.activity.reach"), list(places(activity.takingPart()))));
        }
        if (!activity.links().isEmpty()) {
            side.add(new Card(getTranslation("projectbank.activity.links"), links(activity.links())));
        }
        add(new CardGrid(
                CardGrid.Columns.MAIN_AND_SIDE,
                CardGrid.column(main.toArray(Component[]::new)),
                CardGrid.column(side.toArray(Component[]::new))));
    }

    private Component[] about(PublicActivity activity) {
        List<Component> content = new ArrayList<>();
        chapter(content, "projectbank.activity.goal", activity.goal());
        chapter(content, "projectbank.activity.background", activity.background());
        chapter(content, "projectbank.activity.method", activity.method());
        chapter(content, "projectbank.activity.result", activity.result());
        if (content.isEmpty()) {
            content.add(new Paragraph(getTranslation("projectbank.activity.noText")));
        }
        return content.toArray(Component[]::new);
    }

    private void chapter(List<Component> content, String heading, String words) {
        if (!words.isBlank()) {
            content.add(new H3(getTranslation(heading)));
            Paragraph paragraph = new Paragraph(words.strip());
            paragraph.addClassName("usht-text");
            content.add(paragraph);
        }
    }

    private KeyValues facts(PublicActivity activity, Language language) {
        KeyValues facts = new KeyValues();
        facts.add(getTranslation("projectbank.activity.centre"), centreLink(activity.centre(), language));
        if (!activity.origin().equals(activity.centre())) {
            facts.add(getTranslation("projectbank.activity.origin"), centreName(activity.origin()));
        }
        facts.add(
                getTranslation("projectbank.activity.period"),
                Norwegian.period(activity.from(), activity.to(), language));
        Set<UUID> ids = new HashSet<>(activity.otherPriorities());
        UUID main = activity.mainPriority();
        if (main != null) {
            ids.add(main);
        }
        Map<UUID, PriorityName> names = priorities.names(ids);
        PriorityName mainName = main == null ? null : names.get(main);
        if (mainName != null) {
            facts.add(getTranslation("projectbank.activity.mainPriority"), mainName.name(language));
        }
        facts.add(
                getTranslation("projectbank.activity.otherPriorities"),
                String.join(
                        "\n",
                        names.values().stream()
                                .filter(name -> !name.id().equals(main))
                                .map(name -> name.name(language))
                                .toList()));
        facts.add(getTranslation("projectbank.activity.focusAreas"), String.join("\n", activity.focusAreas()));
        facts.add(
                getTranslation("projectbank.activity.coArrangers"),
                activity.coArrangers().stream()
                        .sorted(Norwegian.by(this::centreName))
                        .map(key -> new Div(centreLink(key, language)))
                        .toArray(Component[]::new));
        facts.add(getTranslation("projectbank.activity.partners"), String.join("\n", activity.partners()));
        UUID same = activity.sameAs();
        if (same != null) {
            search.details(same)
                    .ifPresent(others -> facts.add(
                            getTranslation("projectbank.activity.sameAs"),
                            Places.link(others.title(), ActivityView.class, new RouteParam("id", same.toString()))));
        }
        UUID larger = activity.partOf();
        if (larger != null) {
            search.details(larger)
                    .filter(whole -> whole.centre().equals(activity.centre()))
                    .ifPresent(whole -> facts.add(
                            getTranslation("projectbank.activity.partOf"),
                            Places.link(whole.title(), ActivityView.class, new RouteParam("id", larger.toString()))));
        }
        LocalDate published = LocalDate.ofInstant(activity.publishedAt(), Norwegian.ZONE);
        // Another municipality may have taken the centre over since.
        directory
                .find(activity.origin())
                .flatMap(centre -> centre.hostOn(published))
                .ifPresent(host -> facts.add(getTranslation("projectbank.activity.host"), host.name()));
        facts.add(getTranslation("projectbank.activity.publishedAt"), Norwegian.date(published));
        return facts;
    }

    private Component centreLink(CentreKey key, Language language) {
        return directory
                .find(key)
                .<Component>map(centre ->
                        Places.link(centre.name(language), CentreView.class, new RouteParam("key", key.value())))
                .orElseGet(Div::new);
    }

    private String centreName(CentreKey key) {
        return directory.find(key).map(centre -> centre.name(Texts.language())).orElse("");
    }

    private List<String> places(List<String> codes) {
        return territory.labels(codes).values().stream()
                .sorted(Norwegian.alphabetical())
                .toList();
    }

    private static UnorderedList list(List<String> texts) {
        UnorderedList list = new UnorderedList(texts.stream().map(ListItem::new).toArray(ListItem[]::new));
        list.addClassName("usht-columns");
        list.getElement().setAttribute("role", "list");
        return list;
    }

    private static UnorderedList links(List<Publication.Link> links) {
        UnorderedList list = new UnorderedList();
        list.addClassName("usht-columns");
        list.getElement().setAttribute("role", "list");
        for (Publication.Link link : links) {
            Anchor anchor = new Anchor(link.url(), link.label().isBlank() ? link.url() : link.label());
            // The other site shall neither reach this window nor learn more than where the visitor came from.
            anchor.getElement().setAttribute("rel", "noopener noreferrer nofollow");
            list.add(new ListItem(anchor));
        }
        return list;
    }
}
