package no.usht.activity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.activity.ActivityFilter;
import no.usht.activity.ActivityListItem;
import no.usht.activity.ActivityOrder;
import no.usht.activity.ActivityRecord;
import no.usht.activity.ActivityService;
import no.usht.keeping.Deletions;
import no.usht.keeping.Drafts;
import no.usht.lists.Address;
import no.usht.lists.Column;
import no.usht.lists.Exports;
import no.usht.lists.ListPage;
import no.usht.lists.Parameters;
import no.usht.shell.CentreLayout;
import no.usht.shell.Places;
import no.usht.uikit.EmptyState;
import no.usht.uikit.PageHeader;
import no.usht.uikit.Tag;
import org.jspecify.annotations.Nullable;

/** The centre's activities; filters and order stand in the address. */
@Route(value = "aktiviteter", layout = CentreLayout.class)
@PermitAll
class ActivityListView extends Div implements AfterNavigationObserver, HasDynamicTitle {

    /** CSS pixels of the window below which there is room for one column. */
    private static final int NARROW = 800;

    private final ActivityService activities;
    private final Drafts drafts;
    private final Deletions deletions;
    private final ActivityNames names;
    private final Access access;
    private final Exports exports;
    private final Words words;
    private final Address<ActivityFilter> archived;

    private final Div beside = new Div();
    private @Nullable ListPage<ActivityListItem, ActivityFilter> list;

    ActivityListView(
            ActivityService activities,
            Drafts drafts,
            Deletions deletions,
            ActivityNames names,
            Access access,
            Exports exports) {
        this.activities = activities;
        this.drafts = drafts;
        this.deletions = deletions;
        this.names = names;
        this.access = access;
        this.exports = exports;
        this.words = new Words(this, names);
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
        showBeside(asked);
        shown.show(asked);
    }

    private ListPage<ActivityListItem, ActivityFilter> build() {
        PageHeader header = new PageHeader(words.text("activity.list.title"), words.text("activity.list.lead"));
        if (access.may(Permission.ACTIVITY_WRITE)) {
            header.setActions(newActivity());
        }
        beside.addClassNames("usht-caption", "usht-beside");
        ListPage<ActivityListItem, ActivityFilter> page = new ListPage<>(
                new ListPage.Words<>(
                        words.text("activity.list.title"), "activity.list.count.", NARROW, this::emptyState),
                ListAddress.whole(names),
                ListFilters.of(words, names, activities.years(), asked -> asked.open(ActivityListView.class)),
                columns(),
                new ListPage.Rows<>(activities::list, activities::count),
                exports);
        add(header, beside, page);
        return page;
    }

    private List<Column<ActivityListItem>> columns() {
        return List.of(
                Column.<ActivityListItem>link(
                                words.text("activity.list.column.title"),
                                ActivityListItem::title,
                                item -> Places.href(ActivityDetailView.class, Actions.id(item.id())))
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
                Column.number(words.text("activity.list.column.takingPart"), ActivityListItem::takingPart),
                Column.tag(words.text("activity.list.column.publication"), this::publicationTag),
                Column.inFiles(words.text("activity.list.priority"), this::priority));
    }

    /** What the list does not show, and where it is. */
    private void showBeside(Address<ActivityFilter> asked) {
        List<Anchor> links = new ArrayList<>();
        if (access.may(Permission.ACTIVITY_WRITE)) {
            long waiting = drafts.count(ActivityRecord.KIND);
            if (waiting > 0) {
                links.add(Places.link(
                        waiting == 1
                                ? words.text("activity.list.drafts.one")
                                : words.text("activity.list.drafts", String.valueOf(waiting)),
                        DraftListView.class));
            }
            if (!deletions.newest(ActivityRecord.KIND, 1).isEmpty()) {
                links.add(Places.link(words.text("activity.list.deleted"), DeletedListView.class));
            }
        }
        if (!asked.is(Parameters.ARCHIVED) && activities.count(archived.filter()) > 0) {
            links.add(new Anchor(archived.href(ActivityListView.class), words.text("activity.list.allArchived")));
        }
        beside.removeAll();
        for (Anchor link : links) {
            if (beside.getComponentCount() > 0) {
                beside.add(new Span(" · "));
            }
            beside.add(link);
        }
        beside.setVisible(!links.isEmpty());
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

    private Button newActivity() {
        Button button = Actions.to(words.text("activity.list.new"), NewActivityView.class);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private EmptyState emptyState(Address<ActivityFilter> asked) {
        if (asked.narrows()) {
            return new EmptyState(words.text("activity.list.noHits"), words.text("activity.list.noHits.text"));
        }
        return access.may(Permission.ACTIVITY_WRITE)
                ? new EmptyState(words.text("activity.list.none"), words.text("activity.list.none.text"), newActivity())
                : new EmptyState(words.text("activity.list.none"), words.text("activity.list.none.text"));
    }
}
