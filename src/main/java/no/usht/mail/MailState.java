package no.usht.mail;

/** How far a mail has come. */
public enum MailState {
    /** Not sent yet; it will be tried, perhaps not for the first time. */
    WAITING,
    /** The mail server has taken it. */
    SENT,
    /** Tried for most of a day, in vain. */
    GIVEN_UP
}
