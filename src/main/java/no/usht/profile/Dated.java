package no.usht.profile;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** What holds from a day to another, both with it; without them it always did, or goes on. */
public interface Dated {

    /** What has held longest comes first. */
    Comparator<Dated> OLDEST_FIRST =
            Comparator.comparing(Dated::since, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()));

    @Nullable
    LocalDate since();

    @Nullable
    LocalDate until();

    /** Whether it is over on that day. */
    default boolean isOver(LocalDate day) {
        LocalDate last = until();
        return last != null && last.isBefore(day);
    }

    /** Whether it has not begun on that day. */
    default boolean isComing(LocalDate day) {
        LocalDate first = since();
        return first != null && first.isAfter(day);
    }

    /** Whether it is so on that day. */
    default boolean holdsOn(LocalDate day) {
        return !isOver(day) && !isComing(day);
    }
}
