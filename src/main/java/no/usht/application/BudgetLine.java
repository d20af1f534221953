package no.usht.application;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.usht.content.Field;
import no.usht.content.Fields;
import no.usht.content.Problem;
import no.usht.plan.MeasureId;
import no.usht.shared.FundingSource;
import no.usht.shared.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Money in a budget: from where, for what.
 *
 * @param cost key of the kind of cost
 * @param measure of the plan that is attached, if it is for one
 * @param amount in øre
 */
@RecordBuilder
@JsonIgnoreProperties(ignoreUnknown = true)
public record BudgetLine(
        @Nullable FundingSource source,
        String cost,
        @Nullable MeasureId measure,
        String purpose,
        @Nullable Long amount) implements BudgetLineBuilder.With, Serializable {

    /** Longest purpose. */
    public static final int LENGTH = 200;

    /** More than any scheme has, in øre. */
    private static final long MOST = 100_000_000_000L;

    private static final int ORE = 100;

    public static final Field<BudgetLine, @Nullable FundingSource> SOURCE =
            Field.choice("application.budget.source", FundingSource.class, BudgetLine::source, BudgetLine::withSource);
    public static final Field<BudgetLine, @Nullable String> COST = Field.one(
            "application.budget.cost", BudgetLine::cost, (line, cost) -> line.withCost(cost == null ? "" : cost));
    public static final Field<BudgetLine, @Nullable MeasureId> MEASURE =
            Field.id("application.budget.measure", MeasureId::new, BudgetLine::measure, BudgetLine::withMeasure);
    public static final Field<BudgetLine, String> PURPOSE = Field.line(
                    "application.budget.purpose", BudgetLine::purpose, BudgetLine::withPurpose)
            .atMost(LENGTH);
    /** In whole kroner, as budgets are. */
    public static final Field<BudgetLine, @Nullable Long> AMOUNT =
            Field.amount("application.budget.amount", BudgetLine::kroner, BudgetLine::withKroner);

    public static final Fields<BudgetLine> FIELDS = Fields.of(SOURCE, COST, MEASURE, PURPOSE, AMOUNT);

    private static final BudgetLine BLANK = new BudgetLine(null, "", null, "", null);

    public BudgetLine {
        cost = PlainText.ofKept(cost);
        purpose = PlainText.ofKept(purpose);
    }

    /** One in which nothing stands. */
    public static BudgetLine blank() {
        return BLANK;
    }

    /** Whether nobody has filled in anything. */
    public boolean saysNothing() {
        return equals(BLANK);
    }

    private @Nullable Long kroner() {
        return amount == null ? null : amount / ORE;
    }

    private BudgetLine withKroner(@Nullable Long kroner) {
        return withAmount(kroner == null ? null : Math.multiplyExact(kroner, ORE));
    }

    /** Whether it says from where, for what kind of cost and how much, so that it can be sent. */
    boolean isComplete(Set<String> costs) {
        return source != null && amount != null && costs.contains(cost);
    }

    /** All that is wrong with it; what is missing yet is not. */
    List<Problem> check() {
        List<Problem> found = new ArrayList<>(FIELDS.check(this));
        if (amount != null && (amount < 0 || amount > MOST)) {
            found.add(Problem.of(AMOUNT, "application.budget.amountWrong"));
        }
        return FIELDS.sorted(found);
    }
}
