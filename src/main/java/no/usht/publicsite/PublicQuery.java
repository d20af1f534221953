package no.usht.publicsite;

import java.util.Set;
import no.usht.priority.PriorityId;
import no.usht.shared.ActivityKind;
import no.usht.shared.PlainText;
import no.usht.tenancy.CentreKey;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor looks for; null or empty means all.
 *
 * @param text as typed; quotation marks, minus and "or" work as in other search fields
 * @param priorities any of these, as main priority or not
 * @param centre the publishing centre, or one that takes part in arranging
 * @param year a year that the activity counts in
 */
public record PublicQuery(
        String text,
        Set<PriorityId> priorities,
        @Nullable CentreKey centre,
        @Nullable ActivityKind kind,
        @Nullable Time time,
        @Nullable Integer year,
        Order order) {

    public PublicQuery {
        text = PlainText.line(text);
    }

    /** Everything, newest first. */
    public static final PublicQuery ALL = new PublicQuery("", Set.of(), null, null, null, null, Order.NEWEST);

    /** Where an activity is in time, today. */
    public enum Time {
        UPCOMING,
        ONGOING,
        ENDED
    }

    /** What comes first. */
    public enum Order {
        /** The best answer to the text; newest where there is none. */
        RELEVANCE,
        NEWEST
    }

    /** All that one centre arranges, newest first. */
    public static PublicQuery ofCentre(CentreKey centre) {
        return new PublicQuery("", Set.of(), centre, null, null, null, Order.NEWEST);
    }
}
