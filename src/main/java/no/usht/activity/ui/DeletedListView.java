package no.usht.activity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.activity.ActivityRecord;
import no.usht.keeping.Deletion;
import no.usht.keeping.Deletions;
import no.usht.keeping.UnknownRecordException;
import no.usht.lists.Column;
import no.usht.lists.Exports;
import no.usht.lists.ListTable;
import no.usht.shared.Norwegian;
import no.usht.shell.CentreLayout;
import no.usht.shell.Places;
import no.usht.uikit.EmptyState;
import no.usht.uikit.KeptFocus;
import no.usht.uikit.Notices;
import no.usht.uikit.PageHeader;

/** What was deleted and can still be had back. */
@Route(value = "aktiviteter/slettet", layout = CentreLayout.class)
@PermitAll
class DeletedListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int MOST = 200;

    private final Deletions deletions;
    private final Access access;
    private final Words words;
    private final ListTable<Deletion> list;

    DeletedListView(Deletions deletions, ActivityNames names, Access access, Exports exports) {
        this.deletions = deletions;
        this.access = access;
        this.words = new Words(this, names);
        // One more than is shown tells whether there are more.
        this.list = new ListTable<>(
                        getPageTitle(), columns(), exports, () -> deletions.newest(ActivityRecord.KIND, MOST + 1))
                .counted("activity.deleted.count.")
                .newest(MOST)
                .empty(() ->
                        new EmptyState(words.text("activity.deleted.none"), words.text("activity.deleted.none.text")));
    }

    @Override
    public String getPageTitle() {
        return words.text("activity.deleted.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!access.may(Permission.ACTIVITY_WRITE)) {
            Actions.notFound(event);
            return;
        }
        removeAll();
        add(
                new PageHeader(
                                getPageTitle(),
                                words.text("activity.deleted.lead", String.valueOf(Deletions.TIME.toDays())))
                        .above(Places.link(words.text("activity.list.title"), ActivityListView.class)),
                list);
        list.show();
    }

    private List<Column<Deletion>> columns() {
        return List.of(
                Column.text(words.text("activity.deleted.activity"), Deletion::title),
                Column.text(words.text("activity.deleted.by"), activity -> words.person(activity.person())),
                Column.moment(words.text("activity.deleted.at"), Deletion::at),
                Column.day(
                        words.text("activity.deleted.until"),
                        activity -> activity.until().atZone(Norwegian.ZONE).toLocalDate()),
                Column.choice(words.text("activity.deleted.choice"), this::restoring));
    }

    private Button restoring(Deletion activity) {
        Button restore = new Button(words.text("activity.deleted.restore"), click -> restore(activity));
        restore.setAriaLabel(words.text("activity.deleted.restore.of", activity.title()));
        restore.addThemeVariants(ButtonVariant.TERTIARY);
        return restore;
    }

    private void restore(Deletion activity) {
        try {
            deletions.restore(ActivityRecord.KIND, activity.id());
            Notices.saved(words.text("activity.deleted.restored", activity.title()));
            Places.open(ActivityDetailView.class, Actions.id(activity.id()));
        } catch (UnknownRecordException tooLate) {
            Notices.failed(words.text("activity.deleted.tooLate", activity.title()));
            list.show();
            KeptFocus.in(this);
        }
    }
}
