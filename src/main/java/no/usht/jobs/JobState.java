package no.usht.jobs;

/** Where a job is in its life. */
public enum JobState {
    WAITING,
    RUNNING,
    DONE,
    /** Somebody has ended it early. */
    STOPPED,
    /** Tried often enough, in vain. */
    FAILED;

    /** Whether nothing more is done. */
    public boolean isOver() {
        return this != WAITING && this != RUNNING;
    }
}
