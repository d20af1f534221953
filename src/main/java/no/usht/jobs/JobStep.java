package no.usht.jobs;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How far a job is after a bit of it.
 *
 * @param pause how long to wait before the next bit; null: not at all
 * @param over whether that was the last bit
 */
public record JobStep(int done, int total, @Nullable Duration pause, boolean over) {

    /** There is more to do. */
    public static JobStep more(int done, int total) {
        return new JobStep(done, total, null, false);
    }

    /** There is nothing to do until something else has happened. */
    public static JobStep later(int done, int total, Duration pause) {
        return new JobStep(done, total, pause, false);
    }

    /** All is done. */
    public static JobStep over(int done, int total) {
        return new JobStep(done, total, null, true);
    }
}
