package no.usht.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.usht.grant.Block;
import no.usht.grant.BlockKind;
import no.usht.grant.Call;
import no.usht.grant.CallForm;
import no.usht.grant.Condition;

/**
 * An application as its centre's people see it.
 *
 * @param caseNumber empty until it is sent
 * @param answers by the key of their block; also to questions that the form does not ask any more
 */
public record Application(
        ApplicationId id,
        Call call,
        CallForm form,
        ApplicationState state,
        String caseNumber,
        Map<String, Answer> answers) {

    public Application {
        answers = Map.copyOf(answers);
    }

    /** What stands in that part; nothing where nobody has answered. */
    public Answer answer(String block) {
        return answers.getOrDefault(block, Answer.none(block));
    }

    /** The parts that are asked for, as the answers stand: some depend on what is chosen in one before them. */
    public List<Block> asked() {
        Map<String, Block> asked = new LinkedHashMap<>();
        for (Block block : form.blocks()) {
            Condition when = block.shownWhen();
            if (when == null || (asked.containsKey(when.block()) && isChosen(when))) {
                asked.put(block.key(), block);
            }
        }
        return List.copyOf(asked.values());
    }

    private boolean isChosen(Condition when) {
        return answer(when.block()).said().value().equals(when.option());
    }

    /** All lines of its budget. */
    public List<BudgetLine> budget() {
        return ofKind(BlockKind.BUDGET)
                .flatMap(block -> answer(block.key()).said().budget().stream())
                .toList();
    }

    /** Those parts of that kind that are asked for. */
    Stream<Block> ofKind(BlockKind kind) {
        return asked().stream().filter(block -> block.kind() == kind);
    }
}
