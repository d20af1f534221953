package no.usht.grant;

import static no.usht.grant.GrantMother.block;
import static no.usht.grant.GrantMother.choice;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.usht.content.Problem;
import org.junit.jupiter.api.Test;

class BlockRulesTests {

    private static List<String> broken(Block... blocks) {
        return BlockRules.broken(List.of(blocks)).stream().map(Problem::key).toList();
    }

    private static List<String> broken(Block block, List<Block> before) {
        return BlockRules.broken(block, before).stream().map(Problem::key).toList();
    }

    @Test
    void wantsEachKeyOnce() {
        assertThat(broken(block("a", BlockKind.TEXT), block("b", BlockKind.TEXT)))
                .isEmpty();
        assertThat(broken(block("a", BlockKind.TEXT), block("a", BlockKind.NUMBER)))
                .containsExactly("grant.form.keyTaken");
        assertThat(broken(choice("a", "x", "x"))).containsExactly("grant.form.keyTaken");
    }

    @Test
    void takesOnePlanAndOneBudget() {
        assertThat(broken(block("a", BlockKind.PLAN), block("b", BlockKind.PLAN)))
                .containsExactly("grant.form.once.PLAN");
    }

    @Test
    void wantsTheQuestionInBothForms() {
        assertThat(broken(block("a", BlockKind.TEXT).withLabelNn(""), List.of()))
                .containsExactly("grant.block.labelMissing");
    }

    @Test
    void wantsTwoAnswersToChooseFromAndOneColumn() {
        assertThat(broken(choice("a", "x"), List.of())).containsExactly("grant.block.options.CHOICE");
        assertThat(broken(block("a", BlockKind.TABLE), List.of())).containsExactly("grant.block.options.TABLE");
        assertThat(broken(block("a", BlockKind.TEXT), List.of())).isEmpty();
    }

    @Test
    void letsABlockDependOnAnAnswerThatStandsBeforeIt() {
        Block together = choice("together", "yes", "no");
        Block degree = block("degree", BlockKind.DEGREE);
        Block who = block("who", BlockKind.TEXT).withShownWhen(new Condition("together", "yes"));

        assertThat(broken(together, who)).isEmpty();
        assertThat(broken(degree, who.withShownWhen(new Condition("degree", "LARGE"))))
                .isEmpty();
        assertThat(broken(who, together)).containsExactly("grant.form.blockWrong");
        assertThat(broken(who.withShownWhen(new Condition("together", "maybe")), List.of(together)))
                .containsExactly("grant.block.conditionGone");
    }

    @Test
    void takesALimitOfTextsAlone() {
        assertThat(broken(block("a", BlockKind.TEXT).withLimit(0), List.of()))
                .containsExactly("grant.block.limitWrong");
        assertThat(broken(block("a", BlockKind.TEXT).withLimit(20_001), List.of()))
                .containsExactly("grant.block.limitWrong");
        assertThat(block("a", BlockKind.NUMBER).withLimit(5).tidied().limit()).isNull();
    }

    @Test
    void givesNewOptionsKeysAndLeavesTheOthersTheirs() {
        Block tidy = choice("a", "x")
                .withOptions(List.of(new Option("x", "Ja", "Ja"), new Option("", " Nei ", "Nei"), Option.blank()))
                .tidied();

        assertThat(tidy.options()).extracting(Option::nb).containsExactly("Ja", "Nei");
        assertThat(tidy.options().getFirst().key()).isEqualTo("x");
        assertThat(tidy.options().getLast().key()).isNotEmpty();
    }
}
