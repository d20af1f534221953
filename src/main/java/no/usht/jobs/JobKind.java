package no.usht.jobs;

import no.usht.access.Permission;

/**
 * A kind of job; the module that knows how to do it has a bean of it.
 *
 * @param <P> what a job is about: a record of ids, never of names or texts
 */
public interface JobKind<P> {

    /** Its name in rows, logs and metrics, such as {@code contact-mail}. */
    String name();

    /** What a job is about. */
    Class<P> payload();

    /** What people need in order to start, watch and stop it. */
    Permission permission();

    /**
     * Does the next bit, in a transaction of the job's workspace with which its mark commits: whoever goes on after a crash begins
     * there. What it does outside of that transaction may be done once more, and must then be no more than once.
     *
     * @throws JobFailedException if there is no use in trying again
     */
    JobStep next(P payload);

    /** Does the next bit of ending it early, in the same way; over once nothing is under way any more. */
    JobStep stop(P payload);
}
