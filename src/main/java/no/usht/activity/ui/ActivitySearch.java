package no.usht.activity.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import no.usht.access.Access;
import no.usht.access.Permission;
import no.usht.activity.ActivityFilter;
import no.usht.activity.ActivityService;
import no.usht.lists.Parameters;
import no.usht.pages.RecordAddress;
import no.usht.pages.Searched;
import no.usht.shell.Places;
import no.usht.uikit.Texts;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.PageRequest;

/** Activities among what is found in a centre; what most people look for, and so first. */
@org.springframework.stereotype.Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ActivitySearch implements Searched {

    private final ActivityService activities;
    private final ActivityNames names;
    private final Access access;

    ActivitySearch(ActivityService activities, ActivityNames names, Access access) {
        this.activities = activities;
        this.names = names;
        this.access = access;
    }

    @Override
    public List<Found> find(String words, Component page) {
        if (!access.may(Permission.ACTIVITY_READ)) {
            return List.of();
        }
        ActivityFilter filter =
                ListAddress.whole(names).with(Parameters.TEXT, words).filter();
        long number = activities.count(filter);
        return number == 0
                ? List.of()
                : List.of(new Found(
                        page.getTranslation("activity.list.title"),
                        number,
                        activities.list(filter, PageRequest.of(0, MOST)).stream()
                                .map(found -> new Hit(
                                        found.title(),
                                        Texts.label(page, found.kind()),
                                        Places.href(ActivityDetailView.class, RecordAddress.id(found.id()))))
                                .toList(),
                        ListAddress.whole(names).with(Parameters.TEXT, words).href(ActivityListView.class)));
    }
}
