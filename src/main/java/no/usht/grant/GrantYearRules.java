package no.usht.grant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.usht.content.Field;
import no.usht.content.Problem;
import no.usht.shared.Norwegian;
import no.usht.shared.YearSpan;
import org.jspecify.annotations.Nullable;

/** What must hold of a year of a scheme by itself. */
final class GrantYearRules {

    private static final int WHOLE = 100;

    /** What is said of a day that comes before the one that has to be first. */
    private static final Map<Field<GrantYearContent, @Nullable LocalDate>, String> BEFORE = Map.of(
            GrantYearRecord.OPENS_ON, "grant.year.beforeOpensOn",
            GrantYearRecord.APPLY_BY, "grant.year.beforeApplyBy",
            GrantYearRecord.DECIDE_BY, "grant.year.beforeDecideBy",
            GrantYearRecord.ACCEPT_BY, "grant.year.beforeAcceptBy");

    private GrantYearRules() {}

    /** What is wrong, planned or announced. */
    static List<Problem> broken(GrantYearContent content) {
        List<Problem> found = new ArrayList<>(GrantYearRecord.FIELDS.check(content));
        if (content.year() != null && !YearSpan.OF_PRIORITIES.contains(content.year())) {
            found.add(Problem.of(GrantYearRecord.YEAR, "grant.year.yearWrong"));
        }
        checkAmounts(content, found);
        checkDays(content, found);
        checkCarryOver(content, found);
        if (content.whoApplies() == Applicants.NAMED && content.centres().isEmpty()) {
            found.add(Problem.of(GrantYearRecord.CENTRES, "grant.year.centresMissing"));
        }
        checkInstalments(content, found);
        if (content.standing() == GrantState.ANNOUNCED) {
            found.addAll(missing(content));
        }
        return found;
    }

    /** What centres have to know before they can apply. */
    static List<Problem> missing(GrantYearContent content) {
        List<Problem> found = new ArrayList<>();
        if (content.frame() == null) {
            found.add(Problem.of(GrantYearRecord.FRAME, "grant.year.frameMissing"));
        }
        GrantYearRecord.DAYS.stream()
                .filter(day -> day.get(content) == null)
                .map(day -> Problem.of(day, "grant.year.missing." + day.key()))
                .forEach(found::add);
        return found;
    }

    private static void checkAmounts(GrantYearContent content, List<Problem> found) {
        if (content.frame() != null && content.frame() <= 0) {
            found.add(Problem.of(GrantYearRecord.FRAME, "grant.year.amountWrong"));
        }
        if (content.auditThreshold() != null && content.auditThreshold() < 0) {
            found.add(Problem.of(GrantYearRecord.AUDIT_THRESHOLD, "grant.year.amountWrong"));
        }
        List.of(GrantYearRecord.OWN_SHARE, GrantYearRecord.CARRY_OVER_SHARE).forEach(field -> {
            Integer share = field.get(content);
            if (share != null && (share < 0 || share > WHOLE)) {
                found.add(Problem.of(field, "grant.year.shareWrong"));
            }
        });
    }

    private static void checkDays(GrantYearContent content, List<Problem> found) {
        Field<GrantYearContent, @Nullable LocalDate> before = null;
        for (Field<GrantYearContent, @Nullable LocalDate> field : GrantYearRecord.DAYS) {
            LocalDate day = field.get(content);
            if (day == null) {
                continue;
            }
            LocalDate first = before == null ? null : before.get(content);
            if (before != null && first != null && day.isBefore(first)) {
                found.add(Problem.of(field, BEFORE.getOrDefault(before, ""), Norwegian.date(first)));
            }
            before = field;
        }
    }

    private static void checkCarryOver(GrantYearContent content, List<Problem> found) {
        LocalDate until = content.carryOverUntil();
        if (until == null && content.carryOverShare() != null && content.carryOverShare() > 0) {
            found.add(Problem.of(GrantYearRecord.CARRY_OVER_UNTIL, "grant.year.carryOverUntilMissing"));
        }
        if (until != null && content.carryOverShare() == null) {
            found.add(Problem.of(GrantYearRecord.CARRY_OVER_SHARE, "grant.year.carryOverShareMissing"));
        }
        if (until != null && content.year() != null && until.getYear() <= content.year()) {
            found.add(Problem.of(
                    GrantYearRecord.CARRY_OVER_UNTIL, "grant.year.carryOverTooSoon", String.valueOf(content.year())));
        }
    }

    private static void checkInstalments(GrantYearContent content, List<Problem> found) {
        int sum = 0;
        boolean some = false;
        for (int row = 0; row < content.instalments().size(); row++) {
            Instalment part = content.instalments().get(row);
            if (part.saysNothing()) {
                continue;
            }
            some = true;
            Problem.inRow(GrantYearRecord.INSTALMENTS, row, Instalment.FIELDS.check(part))
                    .forEach(found::add);
            if (part.share() != null && (part.share() < 1 || part.share() > WHOLE)) {
                found.add(Problem.ofCell(GrantYearRecord.INSTALMENTS, row, Instalment.SHARE, "grant.year.shareWrong"));
            }
            if (part.hasNoTime()) {
                found.add(Problem.ofCell(
                        GrantYearRecord.INSTALMENTS, row, Instalment.DAY, "grant.instalment.timeMissing"));
            }
            if (part.conditionNb().isBlank() != part.conditionNn().isBlank()) {
                found.add(Problem.ofCells(
                        GrantYearRecord.INSTALMENTS,
                        row,
                        List.of(Instalment.CONDITION_NB, Instalment.CONDITION_NN),
                        "grant.instalment.oneForm"));
            }
            sum += part.share() == null ? 0 : part.share();
        }
        if (some && sum != WHOLE) {
            found.add(
                    Problem.of(GrantYearRecord.INSTALMENTS, "grant.year.instalmentsSum", Norwegian.wholePercent(sum)));
        }
    }
}
