package no.usht.publication;

import no.usht.shared.ActivityId;

/** Tells whether the bound workspace has an activity, which only the module that keeps activities knows. */
public interface ActivityPresence {

    boolean isHere(ActivityId activityId);
}
