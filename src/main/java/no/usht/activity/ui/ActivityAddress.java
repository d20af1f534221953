package no.usht.activity.ui;

import com.vaadin.flow.component.html.Anchor;
import no.usht.lists.Parameter;
import no.usht.pages.RecordAddress;
import no.usht.shared.ActivityId;
import no.usht.shared.TypedId;
import no.usht.shell.Places;

/** Where activities are found, for those who keep something beside them. */
public final class ActivityAddress {

    /** The activity that something new is to belong to, or that a list is narrowed to. */
    public static final Parameter<ActivityId> ACTIVITY =
            Parameter.text("aktivitet").as(text -> TypedId.parse(text, ActivityId::new), ActivityId::toString);

    private ActivityAddress() {}

    /** The address of an activity's page. */
    public static String href(ActivityId id) {
        return Places.href(ActivityDetailView.class, RecordAddress.id(id));
    }

    /** Leads to an activity's page. */
    public static Anchor link(ActivityId id, String title) {
        return Places.link(title, ActivityDetailView.class, RecordAddress.id(id));
    }
}
