package no.usht.application;

import java.util.List;
import java.util.function.Function;
import no.usht.application.Answer.Said;
import no.usht.content.Field;
import no.usht.content.Fields;
import no.usht.content.Problem;
import no.usht.grant.BlockKind;
import no.usht.plan.ActionPlanId;
import org.jspecify.annotations.Nullable;

/** What people fill in where one part of an application is answered. */
public final class AnswerFields {

    private static final int ORE = 100;

    public static final Field<Said, String> LINE =
            Field.line("application.answer.value", Said::value, (said, value) -> Said.of(value));
    public static final Field<Said, String> TEXT =
            Field.text("application.answer.text", Said::value, (said, value) -> Said.of(value));
    /** In whole kroner. */
    public static final Field<Said, @Nullable Long> AMOUNT =
            Field.amount("application.answer.amount", AnswerFields::kroner, (said, kroner) -> ofKroner(kroner));

    public static final Field<Said, @Nullable ActionPlanId> PLAN =
            Field.id("application.answer.plan", ActionPlanId::new, Said::plan, (said, plan) -> Said.of(plan));
    public static final Field<Said, List<BudgetLine>> BUDGET = Field.<Said, List<BudgetLine>>several(
                    "application.answer.budget", Said::budget, (said, budget) -> Said.of(budget))
            .inOrder();

    private AnswerFields() {}

    /** The one field of an answer to such a block. */
    public static Fields<Said> of(BlockKind kind) {
        return Fields.of(
                switch (kind) {
                    case TEXT, NUMBER, CHOICE, DEGREE -> LINE;
                    case LONG_TEXT, TABLE -> TEXT;
                    case AMOUNT -> AMOUNT;
                    case PLAN -> PLAN;
                    case BUDGET -> BUDGET;
                });
    }

    /** What is wrong with such an answer, as far as it says by itself. */
    public static Function<Said, List<Problem>> rules(BlockKind kind) {
        return said -> AnswerRules.problems(kind, said);
    }

    private static @Nullable Long kroner(Said said) {
        return said.value().isEmpty() ? null : Long.parseLong(said.value()) / ORE;
    }

    private static Said ofKroner(@Nullable Long kroner) {
        return kroner == null ? Said.nothing() : Said.of(String.valueOf(Math.multiplyExact(kroner, ORE)));
    }
}
