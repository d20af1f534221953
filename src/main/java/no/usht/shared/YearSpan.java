package no.usht.shared;

import java.io.Serializable;

/** The first and the last year of something, both included. */
public record YearSpan(int first, int last) implements Serializable {

    /** Years that an activity can be of: since the first centres, with room for what they took over. */
    public static final YearSpan OF_ACTIVITIES = new YearSpan(2000, 2100);

    /** Years that a national priority can hold in. */
    public static final YearSpan OF_PRIORITIES = new YearSpan(2009, 2100);

    /** Whether the year is one of them. */
    public boolean contains(int year) {
        return first <= year && year <= last;
    }
}
