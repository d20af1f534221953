package no.usht.activity;

import java.io.Serializable;
import java.util.List;

/**
 * What is wrong with one field, as a sentence that says what to do.
 *
 * @param row which row of the field's list, from 0; -1 for the field as a whole
 * @param messageKey translation key of the sentence
 * @param arguments what the sentence mentions
 */
public record Violation(ActivityField field, int row, String messageKey, List<? extends Serializable> arguments)
        implements Serializable {

    static Violation of(ActivityField field, String messageKey, Serializable... arguments) {
        return new Violation(field, -1, messageKey, List.of(arguments));
    }

    /** What is wrong with one row of the field's list. */
    public static Violation ofRow(ActivityField field, int row, String messageKey, Serializable... arguments) {
        return new Violation(field, row, messageKey, List.of(arguments));
    }
}
