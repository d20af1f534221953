package no.usht.activity;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import no.usht.shared.ActivityId;

/** Counts from where people came to activities of the bound workspace; the module that knows who came implements it as a bean. */
public interface CountedReach {

    /**
     * How many came to an activity from a municipality or city district.
     *
     * @param ever in all its years
     * @param then in the time that was asked about
     */
    record Came(ActivityId activity, String place, long ever, long then) {}

    /** Of all activities; no rows for places from which nobody came. */
    List<Came> came(Instant from, Instant until);

    /** Of those activities, in all their years. */
    List<Came> came(Collection<ActivityId> activities);
}
