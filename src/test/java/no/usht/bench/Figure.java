package no.usht.bench;

import java.util.List;

/**
 * A figure to measure.
 *
 * @param name with its unit at the end, such as {@code tenancy.create_ms}
 * @param what it measures and how, one sentence or two
 * @param limits what to reach; none for a figure that is only told
 */
public record Figure(String name, String what, List<Limit> limits) {

    public Figure {
        limits = List.copyOf(limits);
    }

    /** One that is to reach those limits. */
    public static Figure of(String name, String what, Limit... limits) {
        return new Figure(name, what, List.of(limits));
    }
}
