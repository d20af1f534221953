package no.usht.activity;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.io.Serializable;
import java.util.Optional;
import no.usht.priority.PriorityId;
import no.usht.shared.ActivityKind;
import no.usht.shared.ActivityStatus;
import no.usht.shared.FundingState;
import no.usht.shared.PlainText;

/**
 * Which activities a list shows; what is empty does not narrow it.
 *
 * @param text words in title or goal, whatever their case and order
 * @param year touched by the activity's period; with {@code funding}: the year of the money
 * @param priority as main or other priority
 * @param territoryCode of a municipality or city district invited or taking part
 * @param takingPart true: not cancelled, and a place takes part; with {@code territoryCode} that one
 * @param coArranged true for those with other centres, false for the others
 * @param funding with money in that state
 * @param archived true for those that are archived, false for the others
 */
@RecordBuilder
public record ActivityFilter(
        String text,
        Optional<ActivityKind> kind,
        Optional<ActivityStatus> status,
        Optional<Integer> year,
        Optional<PriorityId> priority,
        Optional<String> territoryCode,
        boolean takingPart,
        Optional<Boolean> coArranged,
        Optional<FundingState> funding,
        Optional<PublicationState> publication,
        boolean archived)
        implements Serializable {

    private static final ActivityFilter NONE = containing("");

    public ActivityFilter {
        // It may come from an address that somebody has made up.
        text = PlainText.line(text);
        territoryCode = territoryCode.map(PlainText::line);
    }

    /** Shows everything but what is archived. */
    public static ActivityFilter none() {
        return NONE;
    }

    /** Shows those that contain these words and are not archived. */
    public static ActivityFilter containing(String text) {
        return ActivityFilterBuilder.builder().text(text).build();
    }

    /** What others see of an activity. */
    public enum PublicationState {
        UNPUBLISHED,
        PUBLISHED,
        /** Published, and changed since. */
        CHANGED
    }
}
