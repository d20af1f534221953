package no.usht.document;

import java.util.Optional;
import no.usht.shared.PlainText;

/**
 * What people say of a file.
 *
 * @param alternative what a picture shows, for those who do not see it; may be empty
 * @param exemptBy the provision that exempts it from public disclosure, such as offl. § 13; empty if it is open
 */
public record DescribeDocument(String name, String alternative, Optional<String> exemptBy) {

    /** The most characters of each. */
    public static final int LONGEST_NAME = FileName.LONGEST;

    public static final int LONGEST_ALTERNATIVE = 500;
    public static final int LONGEST_PROVISION = 120;

    public DescribeDocument {
        name = PlainText.line(name);
        alternative = PlainText.line(alternative);
        exemptBy = exemptBy.map(PlainText::line).filter(provision -> !provision.isEmpty());
        if (name.length() > LONGEST_NAME
                || alternative.length() > LONGEST_ALTERNATIVE
                || exemptBy.filter(provision -> provision.length() > LONGEST_PROVISION)
                        .isPresent()) {
            throw new IllegalArgumentException("Longer than the form lets anybody write");
        }
    }
}
