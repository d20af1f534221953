package no.usht.priority;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import no.usht.shared.Language;
import no.usht.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes about a priority; texts lose the blanks around them and what nobody sees.
 *
 * @param yearFrom first year in which it holds; null while it is missing
 * @param yearTo last year
 * @param place where it shall stand among its year's priorities, 1 for first; null: where it stands, a new one last
 * @param key empty: made from the bokmål name
 * @param nameNnProvisional whether the nynorsk name is a working translation
 * @param continues the older priority that this one carries on, if any
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@RecordBuilder
public record PriorityContent(
        @Nullable Integer yearFrom,
        @Nullable Integer yearTo,
        @Nullable Integer place,
        String key,
        String nameNb,
        String nameNn,
        boolean nameNnProvisional,
        String descriptionNb,
        String descriptionNn,
        String assignmentNb,
        String assignmentNn,
        @Nullable PriorityId continues,
        List<Cover> covers)
        implements PriorityContentBuilder.With, Serializable {

    public PriorityContent {
        key = PlainText.line(Objects.requireNonNullElse(key, ""));
        nameNb = PlainText.line(Objects.requireNonNullElse(nameNb, ""));
        nameNn = PlainText.line(Objects.requireNonNullElse(nameNn, ""));
        descriptionNb = PlainText.lines(Objects.requireNonNullElse(descriptionNb, ""));
        descriptionNn = PlainText.lines(Objects.requireNonNullElse(descriptionNn, ""));
        assignmentNb = PlainText.lines(Objects.requireNonNullElse(assignmentNb, ""));
        assignmentNn = PlainText.lines(Objects.requireNonNullElse(assignmentNn, ""));
        covers = distinct(Objects.requireNonNullElse(covers, List.of()));
    }

    private static final PriorityContent EMPTY =
            PriorityContentBuilder.builder().build();

    /** Nothing at all. */
    public static PriorityContent empty() {
        return EMPTY;
    }

    /** What a form for a new one of that year starts with. */
    public static PriorityContent of(int year) {
        return EMPTY.with(begun -> begun.yearFrom(year).yearTo(year));
    }

    /** The name in that language form. */
    public String name(Language language) {
        return language.pickWritten(nameNb, nameNn);
    }

    /** First year in which it holds; 0 while it is missing. */
    int firstYear() {
        return Objects.requireNonNullElse(yearFrom, 0);
    }

    /** Last year in which it holds; 0 while it is missing. */
    int lastYear() {
        return Objects.requireNonNullElse(yearTo, 0);
    }

    /** The same for one newer year, as what carries on the older one. */
    PriorityContent carriedOn(PriorityId older, int newYear) {
        return with(next -> next.yearFrom(newYear).yearTo(newYear).continues(older));
    }

    /**
     * A plan or strategy that the priority is an umbrella for.
     *
     * @param priority the priority that it is, if it is one
     * @param name empty where it is a priority: that has a name of its own
     */
    public record Cover(@Nullable PriorityId priority, String name) implements Serializable {

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
