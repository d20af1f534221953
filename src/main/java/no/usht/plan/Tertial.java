package no.usht.plan;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;

/** A third of a year, after which it is said how far the measures have come. */
public enum Tertial {
    FIRST(MonthDay.of(4, 30)),
    SECOND(MonthDay.of(8, 31)),
    THIRD(MonthDay.of(12, 31));

    private final MonthDay usualEnd;

    Tertial(MonthDay usualEnd) {
        this.usualEnd = usualEnd;
    }

    /** The day for which it is usually said; a plan can have another. */
    public LocalDate usualEnd(int year) {
        return usualEnd.atYear(year);
    }

    /** The one before it in the same year. */
    public Optional<Tertial> before() {
        return switch (this) {
            case FIRST -> Optional.empty();
            case SECOND -> Optional.of(FIRST);
            case THIRD -> Optional.of(SECOND);
        };
    }
}
