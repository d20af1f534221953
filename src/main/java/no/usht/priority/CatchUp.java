package no.usht.priority;

import java.io.Serializable;
import java.util.Set;

/**
 * What a person goes on with after somebody else has saved first: the other's changes where the person had made none, the
 * person's own everywhere else.
 *
 * @param current what is saved now
 * @param content both persons' changes together, not saved
 * @param theirs the parts that the other alone changed
 * @param both the parts that both changed, each in another way; {@code content} holds the person's own
 */
public record CatchUp(
        PriorityDetails current, PriorityContent content, Set<PriorityField> theirs, Set<PriorityField> both)
        implements Serializable {}
