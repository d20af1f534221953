package no.usht.activity;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import no.usht.publication.Numbers;
import no.usht.shared.ActivityId;

/** Counts from where people came to activities of the bound workspace; the module that knows who came implements it as a bean. */
public interface CountedReach {

    /** How many came to an activity from a municipality or city district; no row where nobody did. */
    record Came(ActivityId activity, String place, long number) {}

    /** To all activities, in that time. */
    List<Came> came(Instant from, Instant until);

    /** To all activities from those places, at any time. */
    List<Came> cameFrom(Collection<String> places);

    /** How many met in an activity, as far as that may be handed over; empty where nobody has. */
    Optional<Numbers> numbers(ActivityId activity);

    /** To those activities, at any time. */
    List<Came> cameTo(Collection<ActivityId> activities);
}
