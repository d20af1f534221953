package no.usht.activity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.activity.ActivityContent;
import no.usht.activity.ActivityRecord;
import no.usht.forms.Editor;
import no.usht.shell.CentreLayout;
import no.usht.shell.Places;
import no.usht.uikit.PageHeader;

/** Registers a new activity, begun now or in a draft; the address of a draft that was registered leads to the activity. */
@Route(value = "aktiviteter/ny", layout = CentreLayout.class)
@RouteAlias(value = "aktiviteter/utkast/:id", layout = CentreLayout.class)
@PermitAll
class NewActivityView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** The parameter that names the larger activity which the new one is to be a part of. */
    static final String PART_OF = "del-av";

    /** Stands in the address of a draft that an activity has just been copied to. */
    static final String COPY = "kopi";

    private final EditorTools tools;
    private final Access access;
    private final Words words;
    private String title = "";

    NewActivityView(EditorTools tools, Access access) {
        this.tools = tools;
        this.access = access;
        this.words = new Words(this, tools.names());
    }

    @Override
    public String getPageTitle() {
        return title.isBlank() ? words.text("activity.editor.new") : words.text("activity.draft.title", title);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (!access.may(Permission.ACTIVITY_WRITE)) {
            Actions.notFound(event);
        } else if (event.getRouteParameters().get(Actions.ID).isPresent()) {
            Optional<UUID> id = Actions.id(event);
            id.flatMap(draft -> tools.drafts().findNew(ActivityRecord.KIND, draft))
                    .ifPresentOrElse(
                            draft -> show(draft.typed().title(), editor -> {
                                if (isCopy(event)) {
                                    editor.goOn(draft, DraftWords.ofCopy(draft.typed(), words));
                                } else {
                                    editor.goOn(draft);
                                }
                            }),
                            () -> leadOn(event, id));
        } else {
            show("", editor -> editor.begin(preset(event)));
        }
    }

    private static boolean isCopy(BeforeEnterEvent event) {
        return event.getLocation().getQueryParameters().getParameters().containsKey(COPY);
    }

    private void leadOn(BeforeEnterEvent event, Optional<UUID> id) {
        RouteParameters same = event.getRouteParameters();
        id.flatMap(tools.activities()::headline)
                .ifPresentOrElse(
                        registered -> event.forwardTo(ActivityDetailView.class, same), () -> Actions.notFound(event));
    }

    private void show(String of, Consumer<Editor<ActivityContent>> fill) {
        title = of;
        removeAll();
        Editor<ActivityContent> editor = ActivityDesk.editor(words, tools);
        add(
                new PageHeader(getPageTitle(), words.text("activity.editor.lead"))
                        .above(Places.link(words.text("activity.list.title"), ActivityListView.class)),
                editor);
        fill.accept(editor);
    }

    private ActivityContent preset(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(PART_OF)
                .flatMap(Actions::parse)
                .flatMap(tools.activities()::headline)
                .map(whole -> ActivityContent.empty().withParent(whole.id()))
                .orElseGet(ActivityContent::empty);
    }
}
