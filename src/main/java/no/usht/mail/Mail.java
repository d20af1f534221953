package no.usht.mail;

import java.util.Optional;
import java.util.regex.Pattern;
import no.usht.shared.PlainText;
import no.usht.tenancy.Workspace;

/**
 * A plain text to one person.
 *
 * @param from the workspace that it comes from
 * @param recipient an address as {@link #address} takes it
 * @param subject one line
 */
public record Mail(Workspace from, String recipient, String subject, String text) {

    private static final int LONGEST_ADDRESS = 254;

    /** Enough to catch slips and anything that would end a header; whether somebody reads mail there only mail can tell. */
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s@<>(),;:\"\\\\\\p{Cntrl}]+@[^\\s@<>(),;:\"\\\\\\p{Cntrl}]+\\.[\\p{L}\\p{N}-]{2,}");

    public Mail {
        if (address(recipient).filter(recipient::equals).isEmpty()) {
            throw new IllegalArgumentException("Not a mail address");
        }
        if (PlainText.isBlank(subject) || subject.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("A subject is one line");
        }
        subject = PlainText.line(subject);
        text = PlainText.lines(text);
    }

    /** The mail address in what somebody typed, without space around it; empty if it is none. */
    public static Optional<String> address(String typed) {
        String address = typed.strip();
        return address.length() <= LONGEST_ADDRESS && ADDRESS.matcher(address).matches()
                ? Optional.of(address)
                : Optional.empty();
    }
}
