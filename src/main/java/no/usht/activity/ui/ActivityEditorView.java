package no.usht.activity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.activity.ActivityContent;
import no.usht.activity.ActivityDetails;
import no.usht.forms.Editor;
import no.usht.keeping.Saved;
import no.usht.shell.CentreLayout;
import no.usht.shell.Places;
import no.usht.uikit.PageHeader;

/** Changes an activity. */
@Route(value = "aktiviteter/:id/rediger", layout = CentreLayout.class)
@PermitAll
class ActivityEditorView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final EditorTools tools;
    private final Access access;
    private final Words words;
    private String title = "";

    ActivityEditorView(EditorTools tools, Access access) {
        this.tools = tools;
        this.access = access;
        this.words = new Words(this, tools.names());
    }

    @Override
    public String getPageTitle() {
        return words.text("activity.editor.edit", title);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<ActivityDetails> found = access.may(Permission.ACTIVITY_WRITE)
                ? Actions.id(event).flatMap(tools.activities()::find)
                : Optional.empty();
        if (found.isEmpty()) {
            Actions.notFound(event);
            return;
        }
        ActivityDetails activity = found.get();
        title = activity.content().title();
        removeAll();
        Editor<ActivityContent> editor = ActivityDesk.editor(words, tools);
        add(
                new PageHeader(words.text("activity.editor.edit", title), words.text("activity.editor.lead"))
                        .above(Places.link(title, ActivityDetailView.class, Actions.id(activity.id()))),
                editor);
        editor.open(new Saved<>(activity.id(), activity.version(), activity.content()));
    }
}
