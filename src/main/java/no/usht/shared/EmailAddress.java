package no.usht.shared;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.validator.routines.EmailValidator;

/**
 * A mail address that a mail can be sent to: one type for every place that takes one.
 *
 * <p>The domain may have letters of its own, such as {@code post@ål.kommune.no}. Before the @ there are none beyond ASCII:
 * such an address needs SMTPUTF8 at every server on the way, and a mail to it would be lost at one without.
 */
public final class EmailAddress {

    private static final int LONGEST = 254;
    private static final EmailValidator RULES = EmailValidator.getInstance();

    /** Without quotes, backslashes and comments: legal, in nobody's address, and read differently by different programs. */
    private static final Pattern MAILBOX = Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+");

    private static final Pattern BLANKS_AROUND = Pattern.compile("^[\\s\\u00a0]+|[\\s\\u00a0]+$");

    /** Blanks of every kind, controls, and what has no shape: a soft hyphen, a joiner, a mark of direction. */
    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Z}\\p{C}]");

    private final String mailbox;
    private final String domain;

    private EmailAddress(String mailbox, String domain) {
        this.mailbox = mailbox;
        this.domain = domain;
    }

    /** What keeps a text from being a mail address. */
    public enum Fault {
        /** There is a blank in it, or a character that nobody sees. */
        UNSEEN,
        /** Before the @ are letters that mail servers do not carry. */
        LETTERS,
        /** It is not of the form of an address, too long for one, or ends in no domain that there is. */
        FORM
    }

    /** The address in what somebody typed, without blanks around it; empty if it is none. */
    public static Optional<EmailAddress> parse(String typed) {
        if (fault(typed).isPresent()) {
            return Optional.empty();
        }
        String address = bare(typed);
        int at = address.lastIndexOf('@');
        return Optional.of(new EmailAddress(
                address.substring(0, at),
                IDN.toUnicode(IDN.toASCII(address.substring(at + 1))).toLowerCase(Locale.ROOT)));
    }

    /**
     * The address that a program has.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static EmailAddress of(String address) {
        return parse(address).orElseThrow(() -> new IllegalArgumentException("Not a mail address"));
    }

    /** What is wrong with what somebody typed; empty if it is an address. */
    public static Optional<Fault> fault(String typed) {
        String address = bare(typed);
        int at = address.lastIndexOf('@');
        if (at < 1) {
            return Optional.of(Fault.FORM);
        }
        if (UNSEEN.matcher(address).find()) {
            return Optional.of(Fault.UNSEEN);
        }
        String mailbox = address.substring(0, at);
        if (mailbox.codePoints().anyMatch(c -> c > 127 && Character.isLetter(c))) {
            return Optional.of(Fault.LETTERS);
        }
        boolean isAddress = address.length() <= LONGEST
                && MAILBOX.matcher(mailbox).matches()
                && !address.endsWith("]")
                && RULES.isValid(address);
        return isAddress ? Optional.empty() : Optional.of(Fault.FORM);
    }

    private static String bare(String typed) {
        return BLANKS_AROUND.matcher(typed).replaceAll("");
    }

    /** As mail servers take it: the domain in ASCII. */
    public String onTheWire() {
        return mailbox + "@" + IDN.toASCII(domain);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EmailAddress that && that.mailbox.equals(mailbox) && that.domain.equals(domain);
    }

    @Override
    public int hashCode() {
        return 31 * mailbox.hashCode() + domain.hashCode();
    }

    /** As people read it: the domain in small letters of its own, never as {@code xn--}. */
    @Override
    public String toString() {
        return mailbox + "@" + domain;
    }
}
