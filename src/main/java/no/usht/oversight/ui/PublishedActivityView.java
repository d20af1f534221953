package no.usht.oversight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.usht.handover.HandedOver;
import no.usht.publication.Publication;
import no.usht.publication.PublishedActivities;
import no.usht.publication.ui.PublishedRendering;
import no.usht.publication.ui.Reader;
import no.usht.shared.ActivityId;
import no.usht.shared.Norwegian;
import no.usht.shared.TypedId;
import no.usht.shell.NationalLayout;
import no.usht.shell.Places;
import no.usht.uikit.Card;
import no.usht.uikit.CardGrid;
import no.usht.uikit.DataTable;
import no.usht.uikit.PageHeader;
import no.usht.uikit.Tag;

/** One published activity as the directorate sees it: with its funding and its earlier versions; to be read only. */
@Route(value = "aktiviteter/:id", layout = NationalLayout.class)
@PermitAll
class PublishedActivityView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PublishedActivities published;
    private final transient PublishedRendering rendering;
    private String title = "";

    PublishedActivityView(PublishedActivities published, PublishedRendering rendering) {
        this.published = published;
        this.rendering = rendering;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<ActivityId> id =
                event.getRouteParameters().get("id").flatMap(text -> TypedId.parse(text, ActivityId::new));
        List<HandedOver<Publication>> versions = id.map(published::history).orElse(List.of());
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

    private void show(List<HandedOver<Publication>> versions) {
        HandedOver<Publication> newest = versions.getFirst();
        Publication content = newest.content();
        title = content.title();
        Reader reader = new Reader(
                true,
                id -> published.current(id).map(Reader.Related::of),
                id -> Optional.of(Places.href(PublishedActivityView.class, new RouteParam("id", id.toString()))),
                centre -> Optional.empty());
        PageHeader header = new PageHeader(title)
                .above(new Anchor(
                        Places.hrefCarrying(PublishedListView.class, FigureAddress.CARRIED),
                        getTranslation("oversight.menu.activities")))
                .tags(Stream.concat(
                                Arrays.stream(PublishedRendering.tags(content, this)), Stream.of(versionTag(newest)))
                        .toArray(Tag[]::new));
        if (newest.current()) {
            Anchor open = new Anchor("aktivitet/" + content.activityId(), getTranslation("oversight.detail.public"));
            // Another workspace is another page load.
            open.setRouterIgnore(true);
            header.setActions(open, rendering.pdf(() -> published.current(content.activityId()), reader, this));
        }
        PublishedRendering.Cards cards = rendering.everybody(newest, reader, this);
        List<Component> main = new ArrayList<>(cards.main());
        main.addAll(rendering.directorate(content, this));
        main.add(versions(versions));
        removeAll();
        add(
                header,
                new CardGrid(
                        CardGrid.Columns.MAIN_AND_SIDE,
                        CardGrid.column(main.toArray(Component[]::new)),
                        CardGrid.column(cards.side().toArray(Component[]::new))));
    }

    private Tag versionTag(HandedOver<Publication> newest) {
        return newest.current()
                ? new Tag(getTranslation("oversight.detail.version", String.valueOf(newest.version())), Tag.Tone.OFF)
                : new Tag(getTranslation("oversight.detail.withdrawn"), Tag.Tone.BAD);
    }

    private Card versions(List<HandedOver<Publication>> versions) {
        String heading = getTranslation("oversight.detail.versions");
        DataTable table = new DataTable(heading)
                .stacking()
                .captionHidden()
                .column(getTranslation("oversight.detail.versionNumber"))
                .column(getTranslation("oversight.detail.heading"))
                .column(getTranslation("oversight.list.publishedAt"))
                .column(getTranslation("oversight.detail.state"));
        for (HandedOver<Publication> version : versions) {
            table.row(
                    String.valueOf(version.version()),
                    version.content().title(),
                    Norwegian.dateTime(version.publishedAt()),
                    state(version));
        }
        return new Card(heading, table);
    }

    private String state(HandedOver<Publication> version) {
        if (version.withdrawnAt() != null) {
            return getTranslation("oversight.detail.withdrawnAt", Norwegian.dateTime(version.withdrawnAt()));
        }
        if (version.supersededAt() != null) {
            return getTranslation("oversight.detail.supersededAt", Norwegian.dateTime(version.supersededAt()));
        }
        return getTranslation("oversight.detail.current");
    }
}
