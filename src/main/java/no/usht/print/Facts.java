package no.usht.print;

import java.util.ArrayList;
import java.util.List;

/** Facts about a thing, each with its name. */
public final class Facts {

    private final List<Fact> rows = new ArrayList<>();

    record Fact(String name, List<Phrase> values) {}

    /** Adds a fact; one without a text is left out. */
    public Facts add(String name, String text) {
        return add(name, text.isBlank() ? List.of() : List.of(Phrase.of(text)));
    }

    /** Adds a fact of several values, each on a line of its own; one without any is left out. */
    public Facts add(String name, List<Phrase> values) {
        if (!values.isEmpty()) {
            rows.add(new Fact(name, List.copyOf(values)));
        }
        return this;
    }

    List<Fact> rows() {
        return rows;
    }
}
