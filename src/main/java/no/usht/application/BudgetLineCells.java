package no.usht.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import no.usht.plan.MeasureId;
import no.usht.shared.FundingSource;
import org.jspecify.annotations.Nullable;

/** The columns of a line in a budget. */
@Embeddable
record BudgetLineCells(
        @Enumerated(EnumType.STRING) @Column(name = "source") @Nullable
        FundingSource source,

        @Column(name = "cost") String cost,
        @Column(name = "measure_id") @Nullable MeasureId measure,
        @Column(name = "purpose") String purpose,
        @Column(name = "amount_ore") @Nullable Long amount) {

    /** Of a line as far as it is filled in. */
    static BudgetLineCells of(BudgetLine line) {
        return new BudgetLineCells(line.source(), line.cost(), line.measure(), line.purpose(), line.amount());
    }

    BudgetLine line() {
        return new BudgetLine(source, cost, measure, purpose, amount);
    }
}
