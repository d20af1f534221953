package no.usht.activity;

import no.usht.shared.ActivityId;

/** Where people find activities, for modules above that name them. */
public interface ActivityPlaces {

    /** The address of its page in the workspace of the tab. */
    String href(ActivityId activity);
}
