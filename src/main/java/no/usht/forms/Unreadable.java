package no.usht.forms;

import java.util.List;
import no.usht.content.Problem;

/** A field that keeps what it can't make a value of, to be mended. */
public interface Unreadable {

    /** What it could not make out of what is typed. */
    List<Problem> unreadable();
}
