package no.usht.centre;

/** What has become of a mail for one of its receivers. */
public enum ContactMailState {
    WAITING,
    /** In the outbox, from where it goes to the mail server. */
    QUEUED,
    /** The mail server has taken it. */
    SENT,
    FAILED,
    /** Somebody has stopped the job before it went out. */
    STOPPED
}
