package no.usht.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.validator.routines.DomainValidator;

/** What a person is called: text of one line, and nothing that a mail program makes a link of. */
public final class PersonName {

    /** The most characters that are kept of one. */
    public static final int LONGEST = 200;

    private static final DomainValidator DOMAINS = DomainValidator.getInstance();

    /** What stands between words, and what an address goes on with after its domain. */
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;:()<>\\[\\]\"'/\\\\?#&=]+");

    /** The full stops of other scripts, which end up as ours in an address; the compatible forms are folded before. */
    private static final Pattern STOPS = Pattern.compile("[\\x{3002}\\x{FF61}]");

    private PersonName() {}

    /**
     * Whether there is an address in it, of mail or of the web. In a mail of ours such a name would lead whoever reads it where
     * somebody else wants, under our name.
     */
    public static boolean carriesAddress(String name) {
        String folded = STOPS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC))
                .replaceAll(".")
                .toLowerCase(Locale.ROOT);
        return folded.contains("@")
                || folded.contains("://")
                || folded.contains("www.")
                || BETWEEN.splitAsStream(folded).anyMatch(PersonName::isDomain);
    }

    private static boolean isDomain(String word) {
        String bare = word.replaceAll("^\\.+|\\.+$", "");
        return bare.contains(".") && DOMAINS.isValid(bare);
    }

    /** The beginning of a name that is longer than one is kept. */
    public static String shortened(String name) {
        return name.length() <= LONGEST
                ? name
                : name.substring(0, name.offsetByCodePoints(0, name.codePointCount(0, LONGEST - 1)))
                                .strip() + "…";
    }
}
