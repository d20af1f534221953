package no.usht.application;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import no.usht.content.Problem;
import no.usht.shared.Norwegian;

/** The lines in the part of a form that asks for a budget. */
record Budget(List<BudgetLine> lines) {

    private static final int MOST = 200;

    public Budget {
        lines = List.copyOf(lines);
    }

    /** The same without lines in which nothing stands. */
    Budget tidied() {
        return new Budget(
                lines.stream().filter(Predicate.not(BudgetLine::saysNothing)).toList());
    }

    /** All that is wrong with it; what is missing yet is not. */
    List<Problem> check() {
        List<Problem> found = new ArrayList<>();
        if (lines.size() > MOST) {
            found.add(Problem.of(AnswerFields.BUDGET, "application.budget.tooMany", Norwegian.number(MOST)));
        }
        for (int row = 0; row < lines.size(); row++) {
            BudgetLine line = lines.get(row);
            if (!line.saysNothing()) {
                Problem.inRow(AnswerFields.BUDGET, row, line.check()).forEach(found::add);
            }
        }
        return found;
    }
}
