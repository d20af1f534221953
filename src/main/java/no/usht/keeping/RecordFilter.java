package no.usht.keeping;

import java.util.List;
import java.util.Map;
import no.usht.content.Field;
import no.usht.shared.PlainText;

/**
 * Which records of a kind a list shows. Fields are found by their keys, which are the names in the entity too.
 *
 * @param text words that stand in one of the searched fields each, whatever their case and order
 * @param equal what stands in some fields
 */
public record RecordFilter<C>(String text, List<Field<C, String>> searched, Map<Field<C, ?>, Object> equal) {

    public RecordFilter {
        // It may come from an address that somebody has made up.
        text = PlainText.line(text);
    }
}
