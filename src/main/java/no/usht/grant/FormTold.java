package no.usht.grant;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.usht.keeping.Row;

/** A version of a form, as a history tells it: its questions in their order. */
record FormTold(long version, List<String> questions) {

    static Optional<FormTold> of(Row row) {
        List<String> questions = row.columns().get("blocks") instanceof List<?> blocks
                ? blocks.stream()
                        .filter(Map.class::isInstance)
                        .map(block -> String.valueOf(((Map<?, ?>) block).get("labelNb")))
                        .toList()
                : List.of();
        return questions.isEmpty()
                ? Optional.empty()
                : Optional.of(new FormTold(row.number("number").orElse(0L), questions));
    }

    @Override
    public String toString() {
        return version + ": " + String.join(" · ", questions);
    }
}
