package no.usht.mail;

/**
 * What has become of a mail.
 *
 * @param reason why it was not sent, in the mail server's words; empty where it was, or was not tried yet
 */
public record MailOutcome(MailState state, String reason) {}
