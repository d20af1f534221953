package no.usht.publication;

import java.util.UUID;

/** Tells whether the bound workspace has an activity, which only the module that keeps activities knows. */
public interface ActivityPresence {

    boolean isHere(UUID activityId);
}
