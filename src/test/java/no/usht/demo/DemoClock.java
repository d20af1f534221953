package no.usht.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The wall's clock, but for the loading of activities that are said to have been handed over long ago. */
final class DemoClock extends Clock {

    private static final ScopedValue<Instant> THEN = ScopedValue.newInstance();

    private final Clock wall;

    DemoClock(Clock wall) {
        this.wall = wall;
    }

    /** Does the work as if it were then; on this thread alone. */
    static <T> T at(Instant then, ScopedValue.CallableOp<T, RuntimeException> work) {
        return ScopedValue.where(THEN, then).call(work);
    }

    @Override
    public Instant instant() {
        return THEN.isBound() ? THEN.get() : wall.instant();
    }

    @Override
    public ZoneId getZone() {
        return wall.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new DemoClock(wall.withZone(zone));
    }
}
