package no.usht.activity.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import no.usht.activity.ActivityDetails;
import no.usht.activity.ActivityRecord;
import no.usht.activity.ActivityService;
import no.usht.forms.HistoryPanel;
import no.usht.keeping.History;
import no.usht.shell.CentreLayout;
import no.usht.shell.Places;
import no.usht.uikit.PageHeader;

/** Who has changed what about an activity, newest first. */
@Route(value = "aktiviteter/:id/historikk", layout = CentreLayout.class)
@PermitAll
class ActivityHistoryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ActivityService activities;
    private final History history;
    private final Words words;
    private String title = "";

    ActivityHistoryView(ActivityService activities, History history, ActivityNames names) {
        this.activities = activities;
        this.history = history;
        this.words = new Words(this, names);
    }

    @Override
    public String getPageTitle() {
        return words.text("activity.history.title", title);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<ActivityDetails.Relative> found = Actions.id(event).flatMap(activities::headline);
        if (found.isEmpty()) {
            Actions.notFound(event);
            return;
        }
        ActivityDetails.Relative activity = found.get();
        title = activity.title();
        removeAll();
        add(new PageHeader(words.text("activity.history.heading"), words.text("activity.history.lead"))
                .above(Places.link(title, ActivityDetailView.class, Actions.id(activity.id()))));
        add(new HistoryPanel(history, ActivityRecord.KIND, activity.id(), words.wording()));
    }
}
