package no.usht.activity.ui;

import no.usht.activity.ActivityPlaces;
import no.usht.pages.RecordAddress;
import no.usht.shared.ActivityId;
import no.usht.shell.Places;
import org.springframework.stereotype.Component;

/** The address of an activity's page. */
@Component
class ActivityAddresses implements ActivityPlaces {

    @Override
    public String href(ActivityId activity) {
        return Places.href(ActivityDetailView.class, RecordAddress.id(activity));
    }
}
