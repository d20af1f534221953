package no.usht.sheets.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.usht.sheets.Import;

/** What a kind of record says of itself, so that it can be brought in from a file. */
public interface ImportDesk<C> {

    /** Its columns and rules; fields are called as in its form. */
    Import<C> columns();

    /** What there is already that a record is the same as, by its name; empty for a new one. Asked for anew with each preview. */
    default Function<C, Optional<String>> known() {
        return record -> Optional.empty();
    }

    /** Which heading went where the last time; empty if never. */
    Map<String, String> remembered();

    /**
     * Takes the records in, all or none, and remembers what went where.
     *
     * @param remembered for {@link #remembered()} the next time
     */
    void take(List<C> records, Map<String, String> remembered);
}
