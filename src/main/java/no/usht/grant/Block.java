package no.usht.grant;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import no.usht.shared.Language;
import no.usht.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * One place of a form, in which an applicant answers something.
 *
 * @param key stays in all versions of the form, so that answers are found again
 * @param limit most characters of a text; null: as many as the program takes
 * @param options the answers of a choice, or the columns of a table
 * @param shownWhen null: always shown
 */
@RecordBuilder
@JsonIgnoreProperties(ignoreUnknown = true)
public record Block(
        String key,
        BlockKind kind,
        String labelNb,
        String labelNn,
        String helpNb,
        String helpNn,
        boolean required,
        @Nullable Integer limit,
        List<Option> options,
        @Nullable Condition shownWhen)
        implements BlockBuilder.With, Serializable {

    public Block {
        key = PlainText.ofKept(key);
        kind = Objects.requireNonNullElse(kind, BlockKind.TEXT);
        labelNb = PlainText.ofKept(labelNb);
        labelNn = PlainText.ofKept(labelNn);
        helpNb = PlainText.ofKept(helpNb);
        helpNn = PlainText.ofKept(helpNn);
        options = options == null ? List.of() : List.copyOf(options);
    }

    /** What it asks, in that language form. */
    public String label(Language language) {
        return language.pickWritten(labelNb, labelNn);
    }

    /** What helps to answer, in that language form; may be empty. */
    public String help(Language language) {
        return language.pickWritten(helpNb, helpNn);
    }

    /** Without blanks around the texts, and without what its kind has not. */
    public Block tidied() {
        return with(tidy -> tidy.labelNb(PlainText.line(labelNb))
                .labelNn(PlainText.line(labelNn))
                .helpNb(PlainText.lines(helpNb))
                .helpNn(PlainText.lines(helpNn))
                .limit(kind.hasLimit() ? limit : null)
                .options(
                        kind.hasOptions() ? options.stream().map(Option::tidied).toList() : List.of()));
    }
}
