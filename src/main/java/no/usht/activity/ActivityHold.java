package no.usht.activity;

import no.usht.shared.ActivityId;

/** Keeps an activity from being deleted, because something is kept beside it; modules above implement it as beans. */
@FunctionalInterface
public interface ActivityHold {

    /** Whether something is kept beside that activity of the bound workspace. */
    boolean holds(ActivityId activityId);
}
