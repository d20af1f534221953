package no.usht.priority;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;
import no.usht.content.Problem;

/** Some of the drafts that were to be published together break rules; none was published. */
public class UnpublishableDraftsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final List<Refused> refused;

    /**
     * A draft that can't be published.
     *
     * @param problems the broken rules, at least one
     */
    public record Refused(PriorityName name, List<Problem> problems) implements Serializable {}

    private UnpublishableDraftsException(List<Refused> refused) {
        super(refused.stream().map(draft -> draft.name().key()).collect(Collectors.joining(", ")));
        this.refused = List.copyOf(refused);
    }

    static UnpublishableDraftsException forDrafts(List<Refused> refused) {
        return new UnpublishableDraftsException(refused);
    }

    /** The drafts that stand in the way, in the order of the list; at least one. */
    public List<Refused> refused() {
        return refused;
    }
}
