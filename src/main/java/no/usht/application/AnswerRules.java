package no.usht.application;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import no.usht.application.Answer.Said;
import no.usht.content.Field;
import no.usht.content.InvalidContentException;
import no.usht.content.Problem;
import no.usht.grant.Block;
import no.usht.grant.BlockKind;
import no.usht.grant.Degree;
import no.usht.shared.Norwegian;
import no.usht.shared.PlainText;

/** What holds for the answer to a block by itself, however far the application has come. */
final class AnswerRules {

    /** Longest answer that is kept; what the call lets be sent may be shorter, and is said so. */
    private static final int LENGTH = 50_000;

    private static final int LINE = 500;
    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,15}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,12}([.,][0-9]{1,4})?");

    private AnswerRules() {}

    /** The answer without what says nothing. @throws InvalidContentException if it can be none */
    static Said checked(Block block, Said typed) {
        Said said = tidied(block.kind(), typed);
        InvalidContentException.refuse(problems(block.kind(), said));
        if (block.kind() == BlockKind.CHOICE && !said.isEmpty() && !isOption(block, said.value())) {
            throw InvalidContentException.forProblem(Problem.of(AnswerFields.LINE, "application.answer.optionWrong"));
        }
        return said;
    }

    private static Said tidied(BlockKind kind, Said typed) {
        return switch (kind) {
            case TEXT, NUMBER, AMOUNT -> Said.of(PlainText.line(typed.value()));
            case CHOICE, DEGREE -> Said.of(typed.value());
            case LONG_TEXT -> Said.of(PlainText.lines(typed.value()));
            case TABLE -> Said.of(TableCells.tidied(typed.value()));
            case PLAN -> Said.of(typed.plan());
            case BUDGET -> Said.of(new Budget(typed.budget()).tidied().lines());
        };
    }

    /** What is wrong with an answer of that kind, without its block. */
    static List<Problem> problems(BlockKind kind, Said said) {
        String value = said.value();
        if (said.isEmpty()) {
            return List.of();
        }
        return switch (kind) {
            case TEXT -> atMost(AnswerFields.LINE, value, LINE);
            case LONG_TEXT, TABLE -> atMost(AnswerFields.TEXT, value, LENGTH);
            case NUMBER -> matches(NUMBER, AnswerFields.LINE, value, "application.answer.numberWrong");
            case AMOUNT -> matches(AMOUNT, AnswerFields.AMOUNT, value, "application.answer.amountWrong");
            case DEGREE ->
                Arrays.stream(Degree.values()).anyMatch(degree -> degree.name().equals(value))
                        ? List.of()
                        : List.of(Problem.of(AnswerFields.LINE, "application.answer.optionWrong"));
            case BUDGET -> new Budget(said.budget()).check();
            case CHOICE, PLAN -> List.of();
        };
    }

    private static List<Problem> atMost(Field<Said, String> field, String value, int limit) {
        return value.length() > limit
                ? List.of(Problem.of(field, Problem.TOO_LONG, Norwegian.number(limit)))
                : List.of();
    }

    private static List<Problem> matches(Pattern form, Field<Said, ?> field, String value, String key) {
        return form.matcher(value).matches() ? List.of() : List.of(Problem.of(field, key));
    }

    private static boolean isOption(Block block, String value) {
        return block.options().stream().anyMatch(option -> option.key().equals(value));
    }
}
