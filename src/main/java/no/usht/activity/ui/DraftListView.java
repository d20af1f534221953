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
import no.usht.activity.ActivityContent;
import no.usht.activity.ActivityRecord;
import no.usht.forms.DiscardedDrafts;
import no.usht.keeping.Draft;
import no.usht.keeping.Drafts;
import no.usht.shared.Norwegian;
import no.usht.shell.CentreLayout;
import no.usht.shell.Places;
import no.usht.uikit.DataTable;
import no.usht.uikit.EmptyState;
import no.usht.uikit.HitCount;
import no.usht.uikit.KeptFocus;
import no.usht.uikit.PageHeader;

/** The person's own drafts, of new activities and of changes to others. */
@Route(value = "aktiviteter/utkast", layout = CentreLayout.class)
@PermitAll
class DraftListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int MOST = 200;

    private final Drafts drafts;
    private final ActivityNames names;
    private final Access access;
    private final Words words;
    private final HitCount count = new HitCount();
    private final Div list = new Div();

    DraftListView(Drafts drafts, ActivityNames names, Access access) {
        this.drafts = drafts;
        this.names = names;
        this.access = access;
        this.words = new Words(this, names);
    }

    @Override
    public String getPageTitle() {
        return words.text("activity.drafts.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!access.may(Permission.ACTIVITY_WRITE)) {
            Actions.notFound(event);
            return;
        }
        removeAll();
        add(
                new PageHeader(words.text("activity.drafts.title"), words.text("activity.drafts.lead"), newActivity())
                        .above(Places.link(words.text("activity.list.title"), ActivityListView.class)),
                count,
                list);
        show();
    }

    private void show() {
        List<Draft<ActivityContent>> all = drafts.newest(ActivityRecord.KIND, MOST);
        count.ofNewest("activity.drafts.count.", drafts.count(ActivityRecord.KIND), MOST);
        list.removeAll();
        if (all.isEmpty()) {
            list.add(new EmptyState(words.text("activity.drafts.none"), words.text("activity.drafts.none.text")));
            return;
        }
        DataTable table = new DataTable(words.text("activity.drafts.title"))
                .stacking()
                .captionHidden()
                .column(words.text("activity.drafts.draft"))
                .column(words.text("activity.drafts.what"))
                .column(words.text("activity.drafts.kept"))
                .column(words.text("activity.drafts.choice"));
        all.forEach(draft -> table.row(
                DataTable.Cell.link(title(draft), DraftWords.href(draft)),
                DataTable.Cell.text(
                        draft.subject().isEmpty()
                                ? words.text("activity.drafts.new")
                                : words.text("activity.drafts.change")),
                DataTable.Cell.text(Norwegian.dateTime(draft.keptAt())),
                DataTable.Cell.of(discard(draft))));
        list.add(table);
    }

    private String title(Draft<ActivityContent> draft) {
        return DraftWords.title(draft, names).orElseGet(() -> words.text("activity.drafts.untitled"));
    }

    private Button newActivity() {
        Button button = Actions.to(words.text("activity.list.new"), NewActivityView.class);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private Button discard(Draft<ActivityContent> draft) {
        Button discard = new Button(words.text("activity.drafts.discard"), click -> {
            DiscardedDrafts.discard(ActivityRecord.KIND, draft.id(), drafts, words.wording(), again -> {
                show();
                KeptFocus.in(this);
            });
            show();
            KeptFocus.in(this);
        });
        discard.setAriaLabel(words.text("activity.drafts.discard.of", title(draft)));
        discard.addThemeVariants(ButtonVariant.TERTIARY);
        return discard;
    }
}
