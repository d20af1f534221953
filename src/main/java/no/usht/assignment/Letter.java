package no.usht.assignment;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.Serializable;
import java.util.List;
import no.usht.priority.PriorityId;
import no.usht.shared.Language;
import no.usht.shared.PlainText;

/** An assignment letter as a reader gets it: what is written, and the year's priorities as they stood then. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Letter(
        int year, Both title, Both introduction, Both expectations, String caseNumber, List<Assignment> assignments)
        implements Serializable {

    public Letter {
        caseNumber = PlainText.ofKept(caseNumber);
        assignments = List.copyOf(assignments);
    }

    /** The same in bokmål and in nynorsk. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Both(String nb, String nn) implements Serializable {

        public Both {
            nb = PlainText.ofKept(nb);
            nn = PlainText.ofKept(nn);
        }

        /** In that language form. */
        public String in(Language language) {
            return language.pickWritten(nb, nn);
        }
    }

    /**
     * What the centres are asked to do for one priority.
     *
     * @param text may be empty: then the priority's name is all that is said
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Assignment(PriorityId priority, Both name, Both text) implements Serializable {}
}
