package no.usht.mail;

/**
 * A file that goes along with a mail.
 *
 * @param name what it is called, without any path
 * @param type its media type
 */
public record Attachment(String name, String type, byte[] content) {}
