package no.usht.reach.ui;

import no.usht.activity.ui.ActivityAddress;
import no.usht.lists.Address;
import no.usht.lists.Parameters;
import no.usht.reach.ReachFilter;

/** What the address of the reach's page can say. */
final class ReachAddress {

    private ReachAddress() {}

    /** Of all places, everything and all years; one that names a place shows what is behind its number. */
    static Address<ReachFilter> whole() {
        return Address.of(
                asked -> new ReachFilter(
                        asked.get(Parameters.YEAR),
                        asked.get(Parameters.PRIORITY),
                        asked.get(Parameters.TEXT).orElse(""),
                        asked.get(ActivityAddress.ACTIVITY)),
                Parameters.TEXT,
                Parameters.PRIORITY,
                Parameters.YEAR,
                ActivityAddress.ACTIVITY,
                Parameters.PLACE);
    }
}
