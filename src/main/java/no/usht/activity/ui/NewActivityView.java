package no.usht.activity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.activity.ActivityContent;
import no.usht.activity.ActivityDetails;
import no.usht.shell.CentreLayout;
import no.usht.shell.Places;
import no.usht.uikit.PageHeader;

/** Registers a new activity. */
@Route(value = "aktiviteter/ny", layout = CentreLayout.class)
@PermitAll
class NewActivityView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** The parameter that names the larger activity which the new one is to be a part of. */
    static final String PART_OF = "del-av";

    private final EditorTools tools;
    private final Access access;
    private final Words words;

    NewActivityView(EditorTools tools, Access access) {
        this.tools = tools;
        this.access = access;
        this.words = new Words(this, tools.names());
    }

    @Override
    public String getPageTitle() {
        return words.text("activity.editor.new");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!access.may(Permission.ACTIVITY_WRITE)) {
            Actions.notFound(event);
            return;
        }
        removeAll();
        ActivityEditor editor = new ActivityEditor(words, tools);
        add(
                new PageHeader(words.text("activity.editor.new"), words.text("activity.editor.lead"))
                        .above(Places.link(words.text("activity.list.title"), ActivityListView.class)),
                editor);
        editor.begin(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PART_OF)
                .flatMap(Actions::parse)
                .flatMap(tools.activities()::headline)
                .map(NewActivityView::partOf)
                .orElseGet(ActivityContent::empty));
    }

    private static ActivityContent partOf(ActivityDetails.Relative whole) {
        ActivityForm form = ActivityForm.of(ActivityContent.empty());
        form.parent = whole.id();
        return form.content();
    }
}
