package no.usht.grant;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
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

    private static final int KEY_LENGTH = 8;

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

    /** A new one, of no words yet. */
    public static Block blank() {
        return BlockBuilder.builder().key(newKey()).kind(BlockKind.LONG_TEXT).build();
    }

    /** Without blanks around the texts, and without what its kind has not; new options get their keys. */
    public Block tidied() {
        Block tidy = BlockRecord.FIELDS.tidied(this);
        return tidy.with(kept ->
                kept.limit(kind.hasLimit() ? limit : null).options(kind.hasOptions() ? written(options) : List.of()));
    }

    private static List<Option> written(List<Option> options) {
        return options.stream()
                .filter(option -> !option.saysNothing())
                .map(Option.FIELDS::tidied)
                .map(option -> option.key().isEmpty() ? option.withKey(newKey()) : option)
                .toList();
    }

    /** Never one that another block had: old answers would seem to be answers to it. */
    private static String newKey() {
        return UUID.randomUUID().toString().substring(0, KEY_LENGTH);
    }

    /** All that can be answered here on which another block can depend. */
    public List<Condition> conditions() {
        return switch (kind) {
            case CHOICE ->
                options.stream().map(option -> new Condition(key, option.key())).toList();
            case DEGREE ->
                Arrays.stream(Degree.values())
                        .map(degree -> new Condition(key, degree.name()))
                        .toList();
            default -> List.of();
        };
    }

    boolean decides(Condition condition) {
        return conditions().contains(condition);
    }
}
