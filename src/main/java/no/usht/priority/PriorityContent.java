package no.usht.priority;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import no.usht.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes about a priority; texts lose the blanks around them and what nobody sees.
 *
 * @param key empty: made from the bokmål name
 * @param nameNnProvisional whether the nynorsk name is a working translation
 * @param continues the older priority that this one carries on, if any
 */
public record PriorityContent(
        int yearFrom,
        int yearTo,
        String key,
        String nameNb,
        String nameNn,
        boolean nameNnProvisional,
        String descriptionNb,
        String descriptionNn,
        String assignmentNb,
        String assignmentNn,
        @Nullable UUID continues,
        List<Cover> covers)
        implements Serializable {

    public PriorityContent {
        key = PlainText.line(key);
        nameNb = PlainText.line(nameNb);
        nameNn = PlainText.line(nameNn);
        descriptionNb = PlainText.lines(descriptionNb);
        descriptionNn = PlainText.lines(descriptionNn);
        assignmentNb = PlainText.lines(assignmentNb);
        assignmentNn = PlainText.lines(assignmentNn);
        covers = distinct(covers);
    }

    /** The same with that key. */
    PriorityContent withKey(String newKey) {
        return copy(yearFrom, yearTo, newKey, continues);
    }

    /** The same for one newer year, as what carries on the older one. */
    PriorityContent carriedOn(UUID older, int newYear) {
        return copy(newYear, newYear, key, older);
    }

    private PriorityContent copy(int from, int to, String newKey, @Nullable UUID older) {
        return new PriorityContent(
                from,
                to,
                newKey,
                nameNb,
                nameNn,
                nameNnProvisional,
                descriptionNb,
                descriptionNn,
                assignmentNb,
                assignmentNn,
                older,
                covers);
    }

    /**
     * A plan or strategy that the priority is an umbrella for.
     *
     * @param priority the priority that it is, if it is one
     * @param name empty where it is a priority: that has a name of its own
     */
    public record Cover(@Nullable UUID priority, String name) implements Serializable {

        public Cover {
            name = priority == null ? PlainText.line(name) : "";
        }
    }

    private static List<Cover> distinct(List<Cover> covers) {
        LinkedHashMap<Object, Cover> each = new LinkedHashMap<>();
        for (Cover cover : covers) {
            if (cover.priority() != null) {
                each.putIfAbsent(cover.priority(), cover);
            } else if (!cover.name().isEmpty()) {
                each.putIfAbsent(cover.name(), cover);
            }
        }
        return List.copyOf(each.values());
    }
}
