package no.usht.gathering;

import org.jspecify.annotations.Nullable;

/**
 * What is settled for those who take part in an activity.
 *
 * @param needed how many gatherings, where some are enough; else null
 * @param asksAllergies whether people are asked what they can't eat
 */
public record ActivityTerms(Demand demand, @Nullable Integer needed, boolean asksAllergies) {

    /** Nothing is settled. */
    public static final ActivityTerms NONE = new ActivityTerms(Demand.NONE, null, false);
}
