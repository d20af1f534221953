package no.usht.grant;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.usht.content.Problem;
import no.usht.shared.Norwegian;

/** What must hold of the blocks of a form. */
public final class BlockRules {

    private static final int MOST_BLOCKS = 100;
    private static final int MOST_OPTIONS = 50;
    private static final int MOST_CHARACTERS = 20_000;

    private BlockRules() {}

    /** What is wrong with a form, told of its blocks by what they ask. */
    static List<Problem> broken(List<Block> blocks) {
        List<Problem> found = new ArrayList<>();
        if (blocks.size() > MOST_BLOCKS) {
            found.add(Problem.of(GrantFormRecord.BLOCKS, "grant.form.tooMany", Norwegian.number(MOST_BLOCKS)));
        }
        Set<String> keys = new HashSet<>();
        for (int at = 0; at < blocks.size(); at++) {
            Block block = blocks.get(at);
            if (block.key().isEmpty() || !keys.add(block.key()) || hasOptionTwice(block)) {
                found.add(Problem.of(GrantFormRecord.BLOCKS, "grant.form.keyTaken", block.labelNb()));
            }
            if (!broken(block, blocks.subList(0, at)).isEmpty()) {
                found.add(Problem.of(GrantFormRecord.BLOCKS, "grant.form.blockWrong", block.labelNb()));
            }
        }
        Stream.of(BlockKind.PLAN, BlockKind.BUDGET)
                .filter(kind ->
                        blocks.stream().filter(block -> block.kind() == kind).count() > 1)
                .forEach(kind -> found.add(Problem.of(GrantFormRecord.BLOCKS, "grant.form.once." + kind)));
        return found;
    }

    /**
     * What is wrong with one block, told of its fields.
     *
     * @param before those that stand before it, on whose answers it may depend
     */
    public static List<Problem> broken(Block block, List<Block> before) {
        List<Problem> found = new ArrayList<>(BlockRecord.FIELDS.check(block));
        Integer limit = block.kind().hasLimit() ? block.limit() : null;
        if (limit != null && (limit < 1 || limit > MOST_CHARACTERS)) {
            found.add(Problem.of(BlockRecord.LIMIT, "grant.block.limitWrong", Norwegian.number(MOST_CHARACTERS)));
        }
        if (block.kind().hasOptions()) {
            checkOptions(block, found);
        }
        Condition condition = block.shownWhen();
        if (condition != null && before.stream().noneMatch(other -> other.decides(condition))) {
            found.add(Problem.of(BlockRecord.SHOWN_WHEN, "grant.block.conditionGone"));
        }
        return BlockRecord.FIELDS.sorted(found);
    }

    private static void checkOptions(Block block, List<Problem> found) {
        long written =
                block.options().stream().filter(option -> !option.saysNothing()).count();
        int fewest = block.kind() == BlockKind.CHOICE ? 2 : 1;
        if (written < fewest || written > MOST_OPTIONS) {
            found.add(Problem.of(
                    BlockRecord.OPTIONS, "grant.block.options." + block.kind(), Norwegian.number(MOST_OPTIONS)));
        }
        for (int row = 0; row < block.options().size(); row++) {
            Option option = block.options().get(row);
            if (!option.saysNothing()) {
                Problem.inRow(BlockRecord.OPTIONS, row, Option.FIELDS.check(option))
                        .forEach(found::add);
            }
        }
    }

    private static boolean hasOptionTwice(Block block) {
        Set<String> keys = new HashSet<>();
        return !block.options().stream().allMatch(option -> !option.key().isEmpty() && keys.add(option.key()));
    }
}
