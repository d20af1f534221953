package no.usht.centre;

import java.util.Map;

/** Counts what reached the municipalities, in the centre's workspace that is bound; for the centre's first page. */
@FunctionalInterface
public interface AreaReachSource {

    /** How many activities of that year each municipality or city district takes part in, by code; zeros may be absent. */
    Map<String, Integer> reached(int year);
}
