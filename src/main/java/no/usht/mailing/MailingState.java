package no.usht.mailing;

/** What has become of a mail for one of its receivers. */
public enum MailingState {
    WAITING,
    /** In the outbox, from where it goes to the mail server. */
    QUEUED,
    /** The mail server has taken it. */
    SENT,
    FAILED,
    /** Somebody has stopped the job before it went out. */
    STOPPED
}
