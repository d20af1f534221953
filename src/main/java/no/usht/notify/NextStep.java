package no.usht.notify;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Something that the person should do next, on the centre's first page.
 *
 * @param title what to do, in the reader's language
 * @param text a little more, may be empty
 * @param label a word or two for the tag, such as Utkast; may be empty
 * @param due the day it is due, if it is
 * @param href where it is done
 */
public record NextStep(
        String title, String text, String label, @Nullable LocalDate due, Urgency urgency, String href) {

    /** What matters most first, then what is due first. */
    public static final Comparator<NextStep> MOST_URGENT_FIRST = Comparator.comparing(NextStep::urgency)
            .thenComparing(NextStep::due, Comparator.nullsLast(Comparator.naturalOrder()));

    /** How much it matters that it is done soon. */
    public enum Urgency {
        NOW,
        SOON,
        LATER
    }
}
