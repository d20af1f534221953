package no.usht.mail;

import no.usht.shared.EmailAddress;
import no.usht.shared.PlainText;
import no.usht.tenancy.Workspace;

/**
 * A plain text to one person.
 *
 * @param from the workspace that it comes from
 * @param subject one line
 */
public record Mail(Workspace from, EmailAddress recipient, String subject, String text) {

    public Mail {
        if (PlainText.isBlank(subject) || subject.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("A subject is one line");
        }
        subject = PlainText.line(subject);
        text = PlainText.lines(text);
    }
}
