package no.usht.decision;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.Serializable;
import java.util.List;

/**
 * All that a letter says, as it was when it was made, whatever becomes of names, scheme and words.
 *
 * @param above what stands above its title
 * @param signedBy who decided, and who prepared it, a line each
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record LetterContent(String title, String above, List<Fact> facts, List<Section> sections, List<String> signedBy)
        implements Serializable {

    public LetterContent {
        facts = List.copyOf(facts);
        sections = List.copyOf(sections);
        signedBy = List.copyOf(signedBy);
    }

    /** Such as the number of the case. */
    public record Fact(String label, String value) implements Serializable {}

    /**
     * A part with a heading.
     *
     * @param points what is listed below the text
     */
    public record Section(String heading, String text, List<String> points) implements Serializable {

        public Section {
            points = List.copyOf(points);
        }
    }
}
