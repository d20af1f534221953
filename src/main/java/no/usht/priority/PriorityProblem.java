package no.usht.priority;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Why a priority can't be saved, published or deleted as it is; the views say it in the reader's language.
 *
 * @param subject the name, key or year that the sentence speaks of; empty where it needs none
 */
public record PriorityProblem(Rule rule, String subject) implements Serializable {

    /** The rule that is broken. */
    public enum Rule {
        NAME_NB_MISSING(PriorityField.NAME_NB),
        NAME_NN_MISSING(PriorityField.NAME_NN),
        KEY_MALFORMED(PriorityField.KEY),
        KEY_TAKEN(PriorityField.KEY),
        KEY_FIXED(PriorityField.KEY),
        YEARS_OUT_OF_RANGE(PriorityField.YEARS),
        YEARS_REVERSED(PriorityField.YEARS),
        YEARS_SHRUNK(PriorityField.YEARS),
        CONTINUES_NOT_OLDER(PriorityField.CONTINUES),
        CONTINUED_BY_NOT_NEWER(PriorityField.YEARS),
        COVERS_OTHER_YEAR(PriorityField.COVERS),
        COVERED_IN_OTHER_YEAR(PriorityField.YEARS),
        COVERS_IN_A_CIRCLE(PriorityField.COVERS),
        COVERS_DRAFT(PriorityField.COVERS),
        COVERS_GONE(PriorityField.COVERS),
        PUBLISHED_STAYS(null),
        IN_USE(null),
        YEAR_NOT_NEWER(null),
        YEAR_BEGUN(null),
        NOTHING_TO_CONTINUE(null);

        private final @Nullable PriorityField field;

        Rule(@Nullable PriorityField field) {
            this.field = field;
        }

        /** The part of the form that the rule is about, null if it is about the whole. */
        public @Nullable PriorityField field() {
            return field;
        }
    }
}
