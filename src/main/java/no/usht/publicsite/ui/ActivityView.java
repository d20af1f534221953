package no.usht.publicsite.ui;

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
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.usht.centre.CentreDirectory;
import no.usht.centre.CentreProfile;
import no.usht.priority.PriorityCatalogue;
import no.usht.publication.PublicActivity;
import no.usht.publication.Publication;
import no.usht.publicsite.PublicHit;
import no.usht.publicsite.PublicSearch;
import no.usht.shell.PublicLayout;
import no.usht.uikit.Card;
import no.usht.uikit.CardGrid;
import no.usht.uikit.KeyValues;
import no.usht.uikit.PageHeader;
import no.usht.uikit.StatusTag;
import no.usht.uikit.Tag;
import no.usht.uikit.Texts;
import org.jspecify.annotations.Nullable;

/** One published activity, for everybody; its address stays the same from version to version. */
@Route(value = SitePages.ACTIVITY + ":id", layout = PublicLayout.class)
@AnonymousAllowed
class ActivityView extends Div implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    private final transient SitePages pages;
    private final transient PublicSearch search;
    private final transient CentreDirectory directory;
    private final transient PriorityCatalogue priorities;
    private final transient PublicFacts facts;
    private final transient PublicPapers papers;
    private String title = "";
    private transient @Nullable CentreProfile publisher;

    ActivityView(
            SitePages pages,
            PublicSearch search,
            CentreDirectory directory,
            PriorityCatalogue priorities,
            PublicFacts facts,
            PublicPapers papers) {
        this.pages = pages;
        this.search = search;
        this.directory = directory;
        this.priorities = priorities;
        this.facts = facts;
        this.papers = papers;
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
        removeAll();
        List<Component> tags = new ArrayList<>(
                List.of(StatusTag.of(this, activity.status()), new Tag(Texts.label(this, activity.kind()))));
        PageHeader header = new PageHeader(activity.title())
                .above(new Anchor("", getTranslation("publicsite.activity.back")))
                .tags(tags.toArray(Component[]::new));
        header.setActions(papers.link(activity.activityId(), this));
        add(header);
        List<Component> main =
                new ArrayList<>(List.of(new Card(getTranslation("publicsite.activity.about"), about(activity))));
        List<PublicHit> parts = search.partsOf(activity.activityId());
        if (!parts.isEmpty()) {
            Hits hits = new Hits(priorities, facts::centreName);
            hits.append(parts);
            main.add(new Card(getTranslation("publicsite.activity.parts"), hits));
        }
        List<Component> side =
                new ArrayList<>(List.of(new Card(getTranslation("publicsite.activity.facts"), facts(activity))));
        if (!activity.takingPart().isEmpty()) {
            side.add(new Card(getTranslation("publicsite.activity.reach"), list(facts.places(activity))));
        }
        if (!activity.links().isEmpty()) {
            side.add(new Card(getTranslation("publicsite.activity.links"), links(activity.links())));
        }
        add(new CardGrid(
                CardGrid.Columns.MAIN_AND_SIDE,
                CardGrid.column(main.toArray(Component[]::new)),
                CardGrid.column(side.toArray(Component[]::new))));
    }

    private Component[] about(PublicActivity activity) {
        List<Component> content = new ArrayList<>();
        for (PublicFacts.Chapter chapter : PublicFacts.chapters(activity, this)) {
            content.add(new H3(chapter.heading()));
            Paragraph paragraph = new Paragraph(chapter.text().strip());
            paragraph.addClassName("usht-text");
            content.add(paragraph);
        }
        if (content.isEmpty()) {
            content.add(new Paragraph(getTranslation("publicsite.activity.noText")));
        }
        return content.toArray(Component[]::new);
    }

    private KeyValues facts(PublicActivity activity) {
        KeyValues rows = new KeyValues();
        facts.of(activity, this)
                .forEach(fact -> rows.add(
                        fact.name(),
                        fact.values().stream()
                                .map(value -> value.href()
                                        .map(href -> new Div(new Anchor(href, value.text())))
                                        .orElseGet(() -> new Div(value.text())))
                                .toArray(Component[]::new)));
        return rows;
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
