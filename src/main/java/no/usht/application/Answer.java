package no.usht.application;

import java.time.Instant;
import java.util.List;
import no.usht.plan.ActionPlanId;
import no.usht.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What stands in one part of an application.
 *
 * @param block the key of the form's block
 * @param version what whoever changes it has to have seen; 0 while nobody has answered
 */
public record Answer(
        String block, Said said, int version, @Nullable Stamp stamp) {

    /**
     * What it says, by the kind of block: a text, a number, an amount in øre, the key of an option, or the cells of a table as
     * JSON; or a plan, or the lines of a budget.
     */
    public record Said(String value, @Nullable ActionPlanId plan, List<BudgetLine> budget) {

        private static final Said NOTHING = new Said("", null, List.of());

        public Said {
            value = PlainText.ofKept(value);
            budget = List.copyOf(budget);
        }

        /** Nothing at all. */
        public static Said nothing() {
            return NOTHING;
        }

        /** That value alone. */
        public static Said of(String value) {
            return new Said(value, null, List.of());
        }

        /** That plan. */
        public static Said of(@Nullable ActionPlanId plan) {
            return new Said("", plan, List.of());
        }

        /** Those lines. */
        public static Said of(List<BudgetLine> budget) {
            return new Said("", null, budget);
        }

        /** Whether nobody has filled in anything. */
        public boolean isEmpty() {
            return equals(NOTHING);
        }
    }

    /**
     * Who said it.
     *
     * @param by the person's name
     */
    public record Stamp(String by, Instant at) {}

    /** Of a block that nobody has answered. */
    static Answer none(String block) {
        return new Answer(block, Said.nothing(), 0, null);
    }
}
