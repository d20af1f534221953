package no.usht.oversight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.usht.priority.PriorityName;
import no.usht.publication.Publication;
import no.usht.publication.PublishedActivities;
import no.usht.publication.PublishedVersion;
import no.usht.shared.Language;
import no.usht.shared.Norwegian;
import no.usht.shell.NationalLayout;
import no.usht.shell.Places;
import no.usht.uikit.Card;
import no.usht.uikit.CardGrid;
import no.usht.uikit.DataTable;
import no.usht.uikit.EmptyState;
import no.usht.uikit.KeyValues;
import no.usht.uikit.PageHeader;
import no.usht.uikit.StatusTag;
import no.usht.uikit.Tag;
import no.usht.uikit.Texts;

/** One published activity as the directorate sees it: with its funding and its earlier versions; to be read only. */
@Route(value = "aktiviteter/:id", layout = NationalLayout.class)
@PermitAll
class PublishedActivityView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PublishedActivities published;
    private final transient Country country;
    private String title = "";

    PublishedActivityView(PublishedActivities published, Country country) {
        this.published = published;
        this.country = country;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<UUID> id = event.getRouteParameters().get("id").flatMap(PublishedActivityView::id);
        List<PublishedVersion> versions = id.map(published::history).orElse(List.of());
        if (versions.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show(versions);
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private void show(List<PublishedVersion> versions) {
        PublishedVersion newest = versions.getFirst();
        Publication content = newest.content();
        title = content.title();
        removeAll();
        PageHeader header = new PageHeader(content.title())
                .above(new Anchor(
                        Places.hrefCarrying(PublishedListView.class, FigureAddress.CARRIED),
                        getTranslation("oversight.menu.activities")))
                .tags(
                        StatusTag.of(this, content.status()),
                        new Tag(Texts.label(this, content.kind())),
                        newest.current()
                                ? new Tag(
                                        getTranslation("oversight.detail.version", String.valueOf(newest.version())),
                                        Tag.Tone.OFF)
                                : new Tag(getTranslation("oversight.detail.withdrawn"), Tag.Tone.BAD));
        if (newest.current()) {
            Anchor open = new Anchor("aktivitet/" + content.activityId(), getTranslation("oversight.detail.public"));
            // Another workspace is another page load.
            open.setRouterIgnore(true);
            header.setActions(open);
        }
        add(
                header,
                new CardGrid(
                        CardGrid.Columns.MAIN_AND_SIDE,
                        CardGrid.column(
                                new Card(getTranslation("oversight.detail.about"), about(content)),
                                funding(content),
                                versions(versions)),
                        CardGrid.column(
                                new Card(getTranslation("oversight.detail.facts"), facts(newest)), reach(content))));
    }

    private Component[] about(Publication content) {
        List<Component> chapters = new ArrayList<>();
        chapter(chapters, "oversight.detail.goal", content.goal());
        chapter(chapters, "oversight.detail.background", content.background());
        chapter(chapters, "oversight.detail.method", content.method());
        chapter(chapters, "oversight.detail.result", content.result());
        if (chapters.isEmpty()) {
            chapters.add(new Paragraph(getTranslation("oversight.detail.noText")));
        }
        return chapters.toArray(Component[]::new);
    }

    private void chapter(List<Component> chapters, String heading, String words) {
        if (!words.isBlank()) {
            chapters.add(new H3(getTranslation(heading)));
            Paragraph paragraph = new Paragraph(words.strip());
            paragraph.addClassName("usht-text");
            chapters.add(paragraph);
        }
    }

    private KeyValues facts(PublishedVersion version) {
        Language language = Texts.language();
        Publication content = version.content();
        Set<UUID> ids = new HashSet<>(content.otherPriorities());
        UUID main = content.mainPriority();
        if (main != null) {
            ids.add(main);
        }
        Map<UUID, PriorityName> names = country.priorityName(ids);
        PriorityName mainName = main == null ? null : names.get(main);
        KeyValues facts = new KeyValues()
                .add(getTranslation("oversight.centre"), country.areaName(version.centre()))
                .add(getTranslation("oversight.list.period"), Norwegian.period(content.from(), content.to(), language))
                .add(getTranslation("oversight.list.priority"), mainName == null ? "" : mainName.name(language))
                .add(
                        getTranslation("oversight.detail.otherPriorities"),
                        String.join(
                                "\n",
                                names.values().stream()
                                        .filter(name -> !name.id().equals(main))
                                        .map(name -> name.name(language))
                                        .toList()))
                .add(getTranslation("oversight.detail.focusAreas"), String.join("\n", content.focusAreas()))
                .add(
                        getTranslation("oversight.detail.coArrangers"),
                        String.join(
                                "\n",
                                content.coArrangers().stream()
                                        .map(country::areaName)
                                        .sorted(Norwegian.alphabetical())
                                        .toList()))
                .add(getTranslation("oversight.detail.partners"), String.join("\n", content.partners()));
        UUID same = content.sameAs();
        if (same != null) {
            published
                    .current(same)
                    .ifPresent(others -> facts.add(
                            getTranslation("oversight.detail.sameAs"),
                            Places.link(
                                    others.content().title() + " (" + country.areaName(others.centre()) + ")",
                                    PublishedActivityView.class,
                                    new RouteParam("id", same.toString()))));
        }
        UUID larger = content.partOf();
        if (larger != null) {
            published
                    .current(larger)
                    .filter(whole -> whole.centre().equals(version.centre()))
                    .ifPresent(whole -> facts.add(
                            getTranslation("oversight.detail.partOf"),
                            Places.link(
                                    whole.content().title(),
                                    PublishedActivityView.class,
                                    new RouteParam("id", larger.toString()))));
        }
        if (!content.links().isEmpty()) {
            UnorderedList links = new UnorderedList();
            links.addClassName("usht-columns");
            for (Publication.Link link : content.links()) {
                Anchor anchor = new Anchor(link.url(), link.label().isBlank() ? link.url() : link.label());
                anchor.getElement().setAttribute("rel", "noopener noreferrer");
                links.add(new ListItem(anchor));
            }
            facts.add(getTranslation("oversight.detail.links"), links);
        }
        return facts;
    }

    private Card funding(Publication content) {
        String heading = getTranslation("oversight.funding.title");
        if (content.funding().isEmpty()) {
            return new Card(
                    heading,
                    new EmptyState(
                            getTranslation("oversight.detail.noFunding"),
                            getTranslation("oversight.detail.noFundingText")));
        }
        DataTable table = new DataTable(heading)
                .stacking()
                .captionHidden()
                .column(getTranslation("oversight.funding.source"))
                .column(getTranslation("oversight.scope.year"))
                .column(getTranslation("oversight.funding.state"))
                .numberColumn(getTranslation("oversight.funding.amount"));
        content.funding()
                .forEach(sum -> table.row(
                        Texts.label(this, sum.source()),
                        String.valueOf(sum.year()),
                        Texts.label(this, sum.state()),
                        Norwegian.kroner(sum.amountKroner())));
        Card card = new Card(heading, table);
        return content.funding().stream().anyMatch(Publication.Funding::fictional)
                ? card.actions(OverviewView.fictional(this))
                : card;
    }

    private Card reach(Publication content) {
        String heading = getTranslation("oversight.detail.reach");
        Map<String, String> names = country.placeNames(
                content.reach().stream().map(Publication.Reach::territoryCode).toList());
        DataTable table = new DataTable(heading)
                .captionHidden()
                .column(getTranslation("oversight.detail.place"))
                .column(getTranslation("oversight.detail.role"));
        content.reach().stream()
                .sorted(Norwegian.by(place -> names.getOrDefault(place.territoryCode(), place.territoryCode())))
                .forEach(place -> table.row(
                        names.getOrDefault(place.territoryCode(), place.territoryCode()),
                        getTranslation(
                                place.takingPart() ? "oversight.detail.takingPart" : "oversight.detail.invited")));
        return new Card(heading, table.size() > 0 ? table : new Paragraph(getTranslation("oversight.detail.noReach")));
    }

    private Card versions(List<PublishedVersion> versions) {
        String heading = getTranslation("oversight.detail.versions");
        DataTable table = new DataTable(heading)
                .stacking()
                .captionHidden()
                .column(getTranslation("oversight.detail.versionNumber"))
                .column(getTranslation("oversight.detail.heading"))
                .column(getTranslation("oversight.list.publishedAt"))
                .column(getTranslation("oversight.detail.state"));
        for (PublishedVersion version : versions) {
            table.row(
                    String.valueOf(version.version()),
                    version.content().title(),
                    Norwegian.dateTime(version.publishedAt()),
                    state(version));
        }
        return new Card(heading, table);
    }

    private String state(PublishedVersion version) {
        if (version.withdrawnAt() != null) {
            return getTranslation("oversight.detail.withdrawnAt", Norwegian.dateTime(version.withdrawnAt()));
        }
        if (version.supersededAt() != null) {
            return getTranslation("oversight.detail.supersededAt", Norwegian.dateTime(version.supersededAt()));
        }
        return getTranslation("oversight.detail.current");
    }
}
