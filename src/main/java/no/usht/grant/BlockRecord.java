package no.usht.grant;

import java.util.List;
import no.usht.content.Field;
import no.usht.content.Fields;
import org.jspecify.annotations.Nullable;

/** What a block of a form consists of. */
public final class BlockRecord {

    private static final int LABEL_LENGTH = 300;
    private static final int HELP_LENGTH = 1_000;

    public static final Field<Block, @Nullable BlockKind> KIND = Field.choice(
                    "grant.block.kind", BlockKind.class, Block::kind, BlockRecord::withKind)
            .required("grant.block.kindMissing");
    public static final Field<Block, String> LABEL_NB = Field.line(
                    "grant.block.labelNb", Block::labelNb, Block::withLabelNb)
            .atMost(LABEL_LENGTH)
            .required("grant.block.labelMissing");
    public static final Field<Block, String> LABEL_NN = Field.line(
                    "grant.block.labelNn", Block::labelNn, Block::withLabelNn)
            .atMost(LABEL_LENGTH)
            .required("grant.block.labelMissing");
    public static final Field<Block, String> HELP_NB =
            Field.text("grant.block.helpNb", Block::helpNb, Block::withHelpNb).atMost(HELP_LENGTH);
    public static final Field<Block, String> HELP_NN =
            Field.text("grant.block.helpNn", Block::helpNn, Block::withHelpNn).atMost(HELP_LENGTH);
    public static final Field<Block, Boolean> REQUIRED =
            Field.flag("grant.block.required", Block::required, Block::withRequired);
    public static final Field<Block, @Nullable Integer> LIMIT =
            Field.number("grant.block.limit", Block::limit, Block::withLimit);
    public static final Field<Block, List<Option>> OPTIONS = Field.several(
                    "grant.block.options", Block::options, Block::withOptions)
            .inOrder();
    public static final Field<Block, @Nullable Condition> SHOWN_WHEN =
            Field.one("grant.block.shownWhen", Block::shownWhen, Block::withShownWhen);

    public static final Fields<Block> FIELDS =
            Fields.of(LABEL_NB, LABEL_NN, HELP_NB, HELP_NN, KIND, LIMIT, OPTIONS, REQUIRED, SHOWN_WHEN);

    private BlockRecord() {}

    private static Block withKind(Block block, @Nullable BlockKind kind) {
        return kind == null ? block : block.withKind(kind);
    }
}
