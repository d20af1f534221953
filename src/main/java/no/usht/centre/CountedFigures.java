package no.usht.centre;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.usht.shared.ActivityId;
import org.jspecify.annotations.Nullable;

/**
 * Counts figures of the centre's workspace that is bound, for indicators that nobody enters; modules implement it as beans.
 *
 * <p>A module counts its own figures in one place, and this asks there: what it answers is what the module's own pages say.
 */
public interface CountedFigures {

    /** Those that the signed-in person may see, in the order in which people choose among them; none without the permission. */
    List<Figure> figures();

    /** The numbers, all that a page needs at once, so that it is not one question each. Only of figures that are named above. */
    Map<Asked, BigDecimal> count(Set<Asked> asked);

    /** What is behind a number, one by one, as people would read it; empty where the person may not see it one by one. */
    List<Item> list(Asked asked);

    /**
     * Something that can be counted.
     *
     * @param key what rows keep, so it stays for good; such as {@code gatherings-held}
     * @param nameKey translation key of its name, such as Samlinger holdt
     * @param unitKey the same of its unit, such as samlinger
     * @param definitionKey the same of a sentence that says what counts and what does not
     */
    record Figure(String key, String nameKey, String unitKey, String definitionKey) {}

    /** A figure that is wanted, and of what. */
    record Asked(String figure, Within within) {}

    /**
     * What counts.
     *
     * @param from the first day
     * @param to the last day
     * @param activities what belongs to one of these; empty for all of the centre, also what belongs to none
     */
    record Within(LocalDate from, LocalDate to, Optional<Set<ActivityId>> activities) {

        public Within {
            activities = activities.map(Set::copyOf);
        }

        /** Whether what happened that day in that activity counts; null for none. */
        public boolean contains(LocalDate day, @Nullable ActivityId activity) {
            return !day.isBefore(from)
                    && !day.isAfter(to)
                    && activities
                            .map(some -> activity != null && some.contains(activity))
                            .orElse(true);
        }
    }

    /**
     * Something that was counted.
     *
     * @param text a little more; may be empty
     * @param day null where it was on several
     * @param number how much of the figure it makes up
     * @param href its page; empty for none
     */
    record Item(String title, String text, @Nullable LocalDate day, BigDecimal number, String href) {}
}
