package no.usht.grant;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import no.usht.content.Problem;
import no.usht.shared.Norwegian;
import org.jspecify.annotations.Nullable;

/** What must hold of the blocks of a form. */
public final class BlockRules {

    /** Most characters of what a block asks. */
    public static final int LABEL_LENGTH = 300;

    /** Most characters of what helps to answer. */
    public static final int HELP_LENGTH = 1_000;

    /** Most characters that an answer can be given room for. */
    public static final int MOST_CHARACTERS = 20_000;

    private static final int MOST_BLOCKS = 100;
    private static final int MOST_OPTIONS = 50;

    private BlockRules() {}

    static List<Problem> broken(List<Block> blocks) {
        List<Problem> found = new ArrayList<>();
        if (blocks.size() > MOST_BLOCKS) {
            found.add(problem("grant.form.tooMany", Norwegian.number(MOST_BLOCKS)));
        }
        Map<String, Block> before = new HashMap<>();
        for (Block block : blocks) {
            found.addAll(broken(block, before::get));
            if (block.key().isEmpty() || before.put(block.key(), block) != null) {
                found.add(problem("grant.form.keyTaken", block.labelNb()));
            }
        }
        Stream.of(BlockKind.PLAN, BlockKind.BUDGET)
                .filter(kind ->
                        blocks.stream().filter(block -> block.kind() == kind).count() > 1)
                .forEach(kind -> found.add(problem("grant.form.once." + kind)));
        return found;
    }

    /**
     * What is wrong with one of them.
     *
     * @param before those that stand before it, by their keys
     */
    public static List<Problem> broken(Block block, Function<String, @Nullable Block> before) {
        List<Problem> found = new ArrayList<>();
        if (block.labelNb().isBlank() || block.labelNn().isBlank()) {
            found.add(problem("grant.form.labelMissing", block.labelNb() + block.labelNn()));
        }
        if (Stream.of(block.labelNb(), block.labelNn()).anyMatch(label -> label.length() > LABEL_LENGTH)
                || Stream.of(block.helpNb(), block.helpNn()).anyMatch(help -> help.length() > HELP_LENGTH)) {
            found.add(problem("grant.form.textTooLong", block.labelNb()));
        }
        if (block.limit() != null && (block.limit() < 1 || block.limit() > MOST_CHARACTERS)) {
            found.add(problem("grant.form.limitWrong", block.labelNb(), Norwegian.number(MOST_CHARACTERS)));
        }
        checkOptions(block, found);
        Condition condition = block.shownWhen();
        if (condition != null) {
            Block other = before.apply(condition.block());
            if (other == null || !decides(other, condition.option())) {
                found.add(problem("grant.form.conditionGone", block.labelNb()));
            }
        }
        return found;
    }

    private static void checkOptions(Block block, List<Problem> found) {
        if (!block.kind().hasOptions()) {
            return;
        }
        int fewest = block.kind() == BlockKind.CHOICE ? 2 : 1;
        if (block.options().size() < fewest || block.options().size() > MOST_OPTIONS) {
            found.add(problem("grant.form.options." + block.kind(), block.labelNb(), Norwegian.number(MOST_OPTIONS)));
        }
        Set<String> keys = new HashSet<>();
        for (Option option : block.options()) {
            if (option.key().isEmpty() || !keys.add(option.key())) {
                found.add(problem("grant.form.optionKeyTaken", block.labelNb()));
            }
            if (option.nb().isBlank()
                    || option.nn().isBlank()
                    || option.nb().length() > LABEL_LENGTH
                    || option.nn().length() > LABEL_LENGTH) {
                found.add(problem("grant.form.optionMissing", block.labelNb()));
            }
        }
    }

    private static boolean decides(Block block, String option) {
        return switch (block.kind()) {
            case CHOICE -> block.options().stream().anyMatch(one -> one.key().equals(option));
            case DEGREE ->
                Arrays.stream(Degree.values()).anyMatch(degree -> degree.name().equals(option));
            default -> false;
        };
    }

    private static Problem problem(String key, String... arguments) {
        return Problem.of(GrantFormRecord.BLOCKS, key, (java.io.Serializable[]) arguments);
    }
}
