package no.usht.grant;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of a call's form, as typed.
 *
 * @param year whose form it is
 * @param number its version, from 1
 * @param opened whether applicants may have answered it, so that it stays as it is
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@RecordBuilder
public record GrantFormContent(@Nullable GrantYearId year, int number, boolean opened, List<Block> blocks)
        implements GrantFormContentBuilder.With, Serializable {

    private static final GrantFormContent EMPTY = new GrantFormContent(null, 0, false, List.of());

    public GrantFormContent {
        blocks = blocks == null ? List.of() : List.copyOf(blocks);
    }

    /** One without anything in it. */
    public static GrantFormContent empty() {
        return EMPTY;
    }

    /** The first version of that year's form. */
    static GrantFormContent first(GrantYearId year, List<Block> blocks) {
        return new GrantFormContent(year, 1, false, blocks);
    }

    GrantFormContent tidied() {
        return withBlocks(blocks.stream().map(Block::tidied).toList());
    }
}
