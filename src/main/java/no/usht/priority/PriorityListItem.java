package no.usht.priority;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import no.usht.shared.Language;

/** A line in a year's list of priorities. */
public record PriorityListItem(
        PriorityName name, boolean nameNnProvisional, Optional<PriorityName> continues, List<CoveredPlan> covers)
        implements Serializable {

    /** The name in that language form. */
    public String name(Language language) {
        return name.name(language);
    }
}
