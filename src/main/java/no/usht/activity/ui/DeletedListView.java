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
import no.usht.shared.Norwegian;
import no.usht.shell.CentreLayout;
import no.usht.shell.Places;
import no.usht.uikit.DataTable;
import no.usht.uikit.EmptyState;
import no.usht.uikit.HitCount;
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
    private final HitCount count = new HitCount();
    private final Div list = new Div();

    DeletedListView(Deletions deletions, ActivityNames names, Access access) {
        this.deletions = deletions;
        this.access = access;
        this.words = new Words(this, names);
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
                                words.text("activity.deleted.title"),
                                words.text("activity.deleted.lead", String.valueOf(Deletions.TIME.toDays())))
                        .above(Places.link(words.text("activity.list.title"), ActivityListView.class)),
                count,
                list);
        show();
    }

    private void show() {
        // One more than is shown tells whether there are more.
        List<Deletion> all = deletions.newest(ActivityRecord.KIND, MOST + 1);
        count.ofNewest("activity.deleted.count.", all.size(), MOST);
        list.removeAll();
        if (all.isEmpty()) {
            list.add(new EmptyState(words.text("activity.deleted.none"), words.text("activity.deleted.none.text")));
            return;
        }
        DataTable table = new DataTable(words.text("activity.deleted.title"))
                .stacking()
                .captionHidden()
                .column(words.text("activity.deleted.activity"))
                .column(words.text("activity.deleted.by"))
                .column(words.text("activity.deleted.at"))
                .column(words.text("activity.deleted.until"))
                .column(words.text("activity.deleted.choice"));
        all.stream()
                .limit(MOST)
                .forEach(activity -> table.row(
                        DataTable.Cell.text(activity.title()),
                        DataTable.Cell.text(words.person(activity.person())),
                        DataTable.Cell.text(Norwegian.dateTime(activity.at())),
                        DataTable.Cell.text(Norwegian.date(
                                activity.until().atZone(Norwegian.ZONE).toLocalDate())),
                        DataTable.Cell.of(restoring(activity))));
        list.add(table);
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
            show();
            KeptFocus.in(this);
        }
    }
}
