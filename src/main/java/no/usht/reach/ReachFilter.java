package no.usht.reach;

import java.util.Optional;
import no.usht.shared.ActivityId;
import no.usht.shared.PlainText;

/**
 * What somebody asks about: whom it reached. What is empty does not narrow it.
 *
 * @param year in which a place was reached
 * @param priority a national priority by its key, whatever the year
 * @param theme words in an activity's title, its focus areas or its priorities
 * @param activity that one alone
 */
public record ReachFilter(
        Optional<Integer> year, Optional<String> priority, String theme, Optional<ActivityId> activity) {

    public ReachFilter {
        // It may come from an address that somebody has made up.
        priority = priority.map(PlainText::line);
        theme = PlainText.line(theme);
    }

    /** Everything, ever. */
    public static ReachFilter all() {
        return new ReachFilter(Optional.empty(), Optional.empty(), "", Optional.empty());
    }
}
