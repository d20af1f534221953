package no.usht.jobs;

import java.time.LocalTime;

/** What is done once a day in each centre's workspace, once in the cluster; the module that knows how has a bean of it. */
public interface DailyWork {

    /** Its name in logs and metrics, such as {@code deleted-files}. */
    String name();

    /** When, by the clock here. */
    LocalTime at();

    /**
     * Does it, in a transaction of the centre that is bound; after a crash it is done again.
     *
     * @return on how many things, for the log
     */
    int work();
}
