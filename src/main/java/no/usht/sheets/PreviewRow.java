package no.usht.sheets;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.usht.content.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A row as it would be taken in.
 *
 * @param number as a spreadsheet shows it
 * @param texts what stands in the file, by key of the column
 * @param record what it was understood as, as far as it fits
 * @param sameAs number of an earlier row that is about the same; then this one is left out
 */
public record PreviewRow<C>(
        int number,
        Map<String, String> texts,
        C record,
        List<Problem> problems,
        @Nullable Integer sameAs) {

    public PreviewRow {
        texts = Map.copyOf(texts);
        problems = List.copyOf(problems);
    }

    public boolean isGood() {
        return problems.isEmpty() && sameAs == null;
    }

    /** Whether it fits, and was there already. */
    public boolean isDouble() {
        return problems.isEmpty() && sameAs != null;
    }

    public Optional<Integer> earlier() {
        return Optional.ofNullable(sameAs);
    }
}
