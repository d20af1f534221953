package no.usht.priority;

import java.io.Serializable;
import no.usht.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * A plan or strategy that a priority is an umbrella for, as it is shown.
 *
 * @param priority the priority that it is, if it is one
 */
public record CoveredPlan(@Nullable PriorityId priority, String nb, String nn) implements Serializable {

    /** The name in that language form. */
    public String name(Language language) {
        return language.pickWritten(nb, nn);
    }
}
