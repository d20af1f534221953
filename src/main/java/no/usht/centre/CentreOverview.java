package no.usht.centre;

import java.util.List;
import no.usht.notify.NextStep;

/**
 * What a centre's first page shows.
 *
 * @param nextSteps most urgent first, then by date
 * @param places the municipalities or city districts of the area, most reached first
 */
public record CentreOverview(
        CentreProfile centre, List<NextStep> nextSteps, List<YearFigure> figures, List<PlaceReach> places) {

    /** How many of the places were reached at all. */
    public long reached() {
        return places.stream().filter(place -> place.count() > 0).count();
    }

    /** How many of the next steps matter now. */
    public long urgent() {
        return nextSteps.stream()
                .filter(step -> step.urgency() == NextStep.Urgency.NOW)
                .count();
    }

    /**
     * How many activities of the year reached a municipality or city district.
     *
     * @param href the list behind the number; empty for none
     */
    public record PlaceReach(AreaPlace place, AreaReachSource.Reach reach, String href) {

        /** How many activities. */
        public int count() {
            return reach.activities();
        }
    }
}
