package no.usht.activity;

import no.usht.publication.ActivityPresence;
import no.usht.shared.ActivityId;
import org.springframework.stereotype.Component;

/** Looks an activity up in the bound workspace, for those who keep something beside it. */
@Component
class OwnActivities implements ActivityPresence {

    private final ActivityRepository activities;

    OwnActivities(ActivityRepository activities) {
        this.activities = activities;
    }

    @Override
    public boolean isHere(ActivityId activityId) {
        return activities.relative(activityId).isPresent();
    }
}
