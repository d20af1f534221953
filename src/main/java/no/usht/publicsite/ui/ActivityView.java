package no.usht.publicsite.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import no.usht.centre.CentreDirectory;
import no.usht.centre.CentreProfile;
import no.usht.handover.HandedOver;
import no.usht.publication.Publication;
import no.usht.publication.PublishedActivities;
import no.usht.publication.ui.PublishedRendering;
import no.usht.shell.PublicLayout;
import no.usht.uikit.CardGrid;
import no.usht.uikit.PageHeader;
import org.jspecify.annotations.Nullable;

/** One published activity, for everybody; its address stays the same from version to version. */
@Route(value = SitePages.ACTIVITY + ":id", layout = PublicLayout.class)
@AnonymousAllowed
class ActivityView extends Div implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    private final transient SitePages pages;
    private final transient PublishedActivities activities;
    private final transient CentreDirectory directory;
    private final transient PublishedRendering rendering;

    private String title = "";
    private transient @Nullable CentreProfile publisher;

    ActivityView(
            SitePages pages, PublishedActivities activities, CentreDirectory directory, PublishedRendering rendering) {
        this.pages = pages;
        this.activities = activities;
        this.directory = directory;
        this.rendering = rendering;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<HandedOver<Publication>> found =
                event.getRouteParameters().get("id").flatMap(pages::activity);
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

    private void show(HandedOver<Publication> activity) {
        Publication content = activity.content();
        title = content.title();
        publisher = directory.find(activity.centre()).orElse(null);
        PageHeader header = new PageHeader(content.title())
                .above(new Anchor("", getTranslation("publicsite.activity.back")))
                .tags(PublishedRendering.tags(content, this));
        header.setActions(rendering.pdf(() -> activities.find(content.activityId()), pages.visitor(), this));
        PublishedRendering.Cards cards = rendering.everybody(activity, pages.visitor(), this);
        removeAll();
        add(
                header,
                new CardGrid(
                        CardGrid.Columns.MAIN_AND_SIDE,
                        CardGrid.column(cards.main().toArray(Component[]::new)),
                        CardGrid.column(cards.side().toArray(Component[]::new))));
    }
}
