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
import no.usht.lists.Column;
import no.usht.lists.Exports;
import no.usht.lists.ListTable;
import no.usht.shell.CentreLayout;
import no.usht.shell.Places;
import no.usht.uikit.EmptyState;
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
    private final ListTable<Draft<ActivityContent>> list;

    DraftListView(Drafts drafts, ActivityNames names, Access access, Exports exports) {
        this.drafts = drafts;
        this.names = names;
        this.access = access;
        this.words = new Words(this, names);
        // One more than is shown tells whether there are more.
        this.list = new ListTable<>(
                        getPageTitle(), columns(), exports, () -> drafts.newest(ActivityRecord.KIND, MOST + 1))
                .counted("activity.drafts.count.")
                .newest(MOST)
                .empty(() ->
                        new EmptyState(words.text("activity.drafts.none"), words.text("activity.drafts.none.text")));
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
                new PageHeader(getPageTitle(), words.text("activity.drafts.lead"), newActivity())
                        .above(Places.link(words.text("activity.list.title"), ActivityListView.class)),
                list);
        list.show();
    }

    private List<Column<Draft<ActivityContent>>> columns() {
        return List.of(
                Column.link(words.text("activity.drafts.draft"), this::title, DraftWords::href),
                Column.text(
                        words.text("activity.drafts.what"),
                        draft -> words.text(
                                draft.subject().isEmpty() ? "activity.drafts.new" : "activity.drafts.change")),
                Column.moment(words.text("activity.drafts.kept"), Draft::keptAt),
                Column.choice(words.text("activity.drafts.choice"), this::discard));
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
            DiscardedDrafts.discard(ActivityRecord.KIND, draft.id(), drafts, words.wording(), again -> showAgain());
            showAgain();
        });
        discard.setAriaLabel(words.text("activity.drafts.discard.of", title(draft)));
        discard.addThemeVariants(ButtonVariant.TERTIARY);
        return discard;
    }

    private void showAgain() {
        list.show();
        KeptFocus.in(this);
    }
}
