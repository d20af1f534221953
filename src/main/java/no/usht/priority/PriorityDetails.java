package no.usht.priority;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import no.usht.shared.Language;

/**
 * All there is to know about one priority.
 *
 * @param continuedBy the newer priorities that carry this one on
 * @param coveredBy the priorities that are umbrellas for this one
 * @param place where it stands among the priorities of its first year, 1 for first
 */
public record PriorityDetails(
        PriorityName name,
        PriorityContent content,
        Optional<PriorityName> continues,
        List<PriorityName> continuedBy,
        List<CoveredPlan> covers,
        List<PriorityName> coveredBy,
        int place,
        int version)
        implements Serializable {

    /** Whether every centre and the public see it. */
    public boolean isPublished() {
        return name.state() == PriorityState.PUBLISHED;
    }

    /** The name in that language form. */
    public String name(Language language) {
        return name.name(language);
    }

    /** What it is about, in that language form; may be empty. */
    public String description(Language language) {
        return language.pickWritten(content.descriptionNb(), content.descriptionNn());
    }

    /** What the centres are asked to do, in that language form; may be empty. */
    public String assignment(Language language) {
        return language.pickWritten(content.assignmentNb(), content.assignmentNn());
    }
}
