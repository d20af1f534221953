package no.usht.centre;

import java.util.Map;

/** Counts what reached the municipalities, in the centre's workspace that is bound; for the centre's first page. */
public interface AreaReachSource {

    /** How many activities of that year each municipality or city district takes part in, by code; zeros may be absent. */
    Map<String, Integer> reached(int year);

    /** The address of the list behind the number of that municipality or city district. */
    String list(int year, String code);
}
