package no.usht.priority;

import java.io.Serializable;
import no.usht.shared.Language;

/**
 * What other modules show of a national priority.
 *
 * @param yearFrom first year in which it holds; with the key it names the priority for good once it is published
 * @param yearTo last year in which it holds
 * @param nn may be empty in a draft
 */
public record PriorityName(
        PriorityId id, int yearFrom, int yearTo, String key, String nb, String nn, PriorityState state)
        implements Serializable {

    /** The name in that language form, or the bokmål one as long as a draft has no other. */
    public String name(Language language) {
        return language.pickWritten(nb, nn);
    }

    /** Whether it is one of that year's priorities. */
    public boolean holdsIn(int year) {
        return yearFrom <= year && year <= yearTo;
    }
}
