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
     * In how many activities of the year a municipality or city district took part.
     *
     * @param href the list behind the number; empty for none
     */
    public record PlaceReach(AreaPlace place, int count, String href) {}
}
