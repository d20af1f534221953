package no.usht.reach.ui;

import java.util.List;
import java.util.Optional;
import no.usht.activity.ui.ActivityAddress;
import no.usht.centre.AreaPlace;
import no.usht.lists.Address;
import no.usht.lists.Parameter;
import no.usht.lists.Parameters;
import no.usht.reach.ReachFilter;
import no.usht.shell.Places;

/** What the address of the reach's page can say. */
final class ReachAddress {

    /** The places whose contacts are to be invited, by their codes. */
    static final Parameter<List<String>> INVITED = Parameter.matching(
                    "steder", "([0-9]{4}|[0-9]{6})(,([0-9]{4}|[0-9]{6})){0,59}")
            .as(word -> Optional.of(List.of(word.split(","))), codes -> String.join(",", codes));

    private ReachAddress() {}

    /** The page on which the contacts of those places are invited. */
    static String invitation(List<AreaPlace> places) {
        return Places.href(
                InvitationViews.Write.class,
                INVITED.query(places.stream().map(AreaPlace::code).toList()));
    }

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
