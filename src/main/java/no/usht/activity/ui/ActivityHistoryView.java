package no.usht.activity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.UUID;
import no.usht.activity.ActivityDetails;
import no.usht.activity.ActivityHistory;
import no.usht.activity.ActivityService;
import no.usht.activity.HistoryEntry;
import no.usht.activity.HistoryPage;
import no.usht.shared.Norwegian;
import no.usht.shell.CentreLayout;
import no.usht.shell.Places;
import no.usht.uikit.Card;
import no.usht.uikit.EmptyState;
import no.usht.uikit.PageHeader;

/** Who has changed what about an activity, newest first. */
@Route(value = "aktiviteter/:id/historikk", layout = CentreLayout.class)
@PermitAll
class ActivityHistoryView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ActivityService activities;
    private final ActivityHistory history;
    private final Words words;
    private String title = "";

    ActivityHistoryView(ActivityService activities, ActivityHistory history, ActivityNames names) {
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
        show(activity.id(), history.newest(activity.id()));
    }

    private void show(UUID id, HistoryPage page) {
        if (page.entries().isEmpty() && page.older().isEmpty()) {
            add(new EmptyState(words.text("activity.history.none"), words.text("activity.history.none.text")));
        }
        page.entries().forEach(entry -> add(card(entry)));
        page.older().ifPresent(before -> {
            Button more = new Button(words.text("activity.history.older"));
            more.addClickListener(click -> {
                remove(more);
                show(id, history.older(id, before));
            });
            add(more);
        });
    }

    private Card card(HistoryEntry entry) {
        String did = words.text(
                switch (entry.what()) {
                    case REGISTERED -> "activity.history.registered";
                    case CHANGED -> "activity.history.changed";
                    case DELETED -> "activity.history.deleted";
                    case RESTORED -> "activity.history.restored";
                },
                words.person(entry.person()));
        Span when = new Span(Norwegian.dateTime(entry.at()));
        when.addClassName("usht-caption");
        Card card = new Card(did, new ChangeList(words, entry.changes()));
        card.actions(when);
        return card;
    }
}
