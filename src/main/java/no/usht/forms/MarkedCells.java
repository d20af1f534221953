package no.usht.forms;

import java.util.List;
import java.util.function.Function;
import no.usht.content.Problem;

/** A field of several cells that says at each cell what is wrong with it. */
public interface MarkedCells extends Unreadable {

    /** Marks the cells that these are about, and no others. */
    void mark(List<Problem> problems, Function<Problem, String> sentence);

    /** Takes the person to the first marked cell; false if none is marked. */
    boolean focusFirstMarked();

    /** Runs after every change in a cell, also one that leaves the field's value as it was. */
    void onTouch(Runnable work);

    @Override
    default List<Problem> unreadable() {
        return List.of();
    }
}
