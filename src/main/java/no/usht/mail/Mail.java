package no.usht.mail;

import no.usht.shared.EmailAddress;
import no.usht.shared.PlainText;
import no.usht.tenancy.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * A plain text to one person.
 *
 * @param from the workspace that it comes from
 * @param subject one line
 * @param replyTo where answers go; null where nobody reads any
 * @param attachment a file that goes along; null for none
 */
public record Mail(
        Workspace from,
        EmailAddress recipient,
        String subject,
        String text,
        @Nullable EmailAddress replyTo,
        @Nullable Attachment attachment) {

    public Mail {
        if (PlainText.isBlank(subject) || subject.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("A subject is one line");
        }
        subject = PlainText.line(subject);
        text = PlainText.lines(text);
    }

    /** One that nobody is to answer. */
    public Mail(Workspace from, EmailAddress recipient, String subject, String text) {
        this(from, recipient, subject, text, null, null);
    }
}
