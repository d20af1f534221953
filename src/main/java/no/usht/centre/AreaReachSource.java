package no.usht.centre;

import java.util.Map;
import java.util.Optional;
import no.usht.shared.Language;

/** Counts what reached the municipalities, in the centre's workspace that is bound; for the centre's first page. */
public interface AreaReachSource {

    /** How many activities of that year reached each municipality or city district, by code; zeros may be absent. */
    Map<String, Reach> reached(int year);

    /** The figure that the numbers of a year make, in that language form; empty for none. */
    Optional<YearFigure> figure(int year, Map<String, Reach> reached, Language language);

    /** The address of the list behind the number of that municipality or city district. */
    String list(int year, String code);

    /**
     * How many activities reached a place.
     *
     * @param counted those of them of which that is known by who came, and not only by hand
     */
    record Reach(int activities, int counted) {

        /** Of two sources. */
        Reach plus(Reach other) {
            return new Reach(activities + other.activities, counted + other.counted);
        }
    }
}
