package no.usht.activity.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import no.usht.activity.ActivityContent;
import no.usht.activity.ActivityFilter;
import no.usht.activity.ActivityListItem;
import no.usht.activity.ActivityOrder;
import no.usht.activity.ActivityService;
import no.usht.lists.Address;
import no.usht.lists.Column;
import no.usht.lists.Exports;
import no.usht.lists.ListPage;
import no.usht.lists.Parameters;
import no.usht.pages.ListFrame;
import no.usht.pages.RecordAddress;
import no.usht.pages.RecordTools;
import no.usht.shell.CentreLayout;
import no.usht.shell.Places;
import no.usht.uikit.Tag;
import org.jspecify.annotations.Nullable;

/** The centre's activities; filters and order stand in the address. */
@Route(value = "aktiviteter", layout = CentreLayout.class)
@PermitAll
class ActivityListView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    /** CSS pixels of the window below which there is room for one column. */
    private static final int NARROW = 800;

    private final ActivityService activities;
    private final ActivityNames names;
    private final Exports exports;
    private final Words words;
    private final ListFrame<ActivityContent> frame;
    private final Address<ActivityFilter> archived;

    private @Nullable ListPage<ActivityListItem, ActivityFilter> list;

    ActivityListView(
            ActivityService activities, ActivityPages pages, ActivityNames names, RecordTools tools, Exports exports) {
        this.activities = activities;
        this.names = names;
        this.exports = exports;
        this.words = new Words(this, names);
        this.frame = new ListFrame<>(pages, tools, words.wording());
        this.archived = ListAddress.whole(names).with(Parameters.ARCHIVED, true);
    }

    @Override
    public String getPageTitle() {
        return words.text("activity.list.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        ListPage<ActivityListItem, ActivityFilter> shown = list == null ? build() : list;
        list = shown;
        Address<ActivityFilter> asked = shown.read(event.getLocation().getQueryParameters());
        boolean more = !asked.is(Parameters.ARCHIVED) && activities.count(archived.filter()) > 0;
        frame.showBeside(
                more
                        ? List.of(new Anchor(
                                archived.href(ActivityListView.class), words.text("activity.list.allArchived")))
                        : List.of());
        shown.show(asked);
    }

    private ListPage<ActivityListItem, ActivityFilter> build() {
        ListPage<ActivityListItem, ActivityFilter> page = new ListPage<>(
                new ListPage.Words<>(
                        words.text("activity.list.title"), "activity.list.count.", NARROW, frame::emptyState),
                ListAddress.whole(names),
                ListFilters.of(words, names, activities.years(), asked -> asked.open(ActivityListView.class)),
                columns(),
                new ListPage.Rows<>(activities::list, activities::count),
                exports);
        add(frame.header(List.of()), frame.beside(), page);
        return page;
    }

    private List<Column<ActivityListItem>> columns() {
        return List.of(
                Column.<ActivityListItem>link(
                                words.text("activity.list.column.title"),
                                ActivityListItem::title,
                                item -> Places.href(ActivityDetailView.class, RecordAddress.id(item.id())))
                        .smallPrint(this::priority)
                        .sorted("tittel", ActivityOrder.TITLE.name()),
                Column.<ActivityListItem>text(words.text("activity.list.column.kind"), item -> words.label(item.kind()))
                        .brief()
                        .sorted("type", ActivityOrder.KIND.name()),
                Column.<ActivityListItem>tag(
                                words.text("activity.list.column.status"), item -> words.tag(item.status()))
                        .brief()
                        .sorted("status", ActivityOrder.STATUS.name()),
                Column.period(words.text("activity.list.column.period"), ActivityListItem::from, ActivityListItem::to)
                        .brief()
                        .sorted("periode", ActivityOrder.PERIOD.name()),
                Column.number(words.text("activity.list.column.takingPart"), ActivityListItem::reached),
                Column.tag(words.text("activity.list.column.publication"), this::publicationTag),
                Column.inFiles(words.text("activity.list.priority"), this::priority));
    }

    private String priority(ActivityListItem item) {
        return Optional.ofNullable(item.mainPriority())
                .flatMap(names::priority)
                .map(priority -> priority.name(words.language()))
                .orElse("");
    }

    private Tag publicationTag(ActivityListItem item) {
        if (item.publishedVersion() == null) {
            return new Tag(words.text("activity.words.unpublished"), Tag.Tone.OFF);
        }
        return item.changedSincePublished()
                ? new Tag(words.text("activity.words.changedSince"), Tag.Tone.WARN)
                : new Tag(words.text("activity.list.published"), Tag.Tone.OK);
    }
}
