package no.usht.activity;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.usht.activity.ActivityContent.Funding;
import no.usht.activity.ActivityContent.Link;
import no.usht.content.Field;
import no.usht.content.Problem;
import no.usht.shared.ActivityStatus;
import no.usht.shared.Norwegian;
import no.usht.shared.PlainText;
import no.usht.shared.TerritoryCode;
import no.usht.shared.WebAddress;
import no.usht.shared.YearSpan;
import org.jspecify.annotations.Nullable;

/** What holds for every activity's content by itself; what needs other rows to tell is checked by {@link ActivityService}. */
public final class ActivityRules {

    /** Longest address of a link. */
    public static final int URL_LENGTH = 2_000;

    /** Largest amount of one funding, in kroner: more than all centres get in many years, and so a slip of the finger. */
    public static final long MOST_KRONER = 1_000_000_000L;

    private ActivityRules() {}

    /** All that is wrong with the content, in the order of the form; empty if it may be saved. */
    public static List<Problem> check(ActivityContent content) {
        List<Problem> found = new ArrayList<>(ActivityField.ALL.check(content));
        checkPeriod(content, found);
        checkPriorities(content, found);
        checkReach(content, found);
        checkFunding(content, found);
        for (int row = 0; row < content.links().size(); row++) {
            checkLink(content.links().get(row), row, found);
        }
        return ActivityField.ALL.sorted(found);
    }

    /** Whether it is said to be over before its period has begun: allowed, and likely a slip. */
    public static boolean isOverBeforeItBegins(ActivityContent content, LocalDate today) {
        LocalDate from = content.from();
        return content.status() == ActivityStatus.COMPLETED && from != null && from.isAfter(today);
    }

    /** What others will miss where it is empty: what it is for, which priority it serves, whom it reaches. */
    public static List<Field<ActivityContent, ?>> missedByOthers(ActivityContent content) {
        List<Field<ActivityContent, ?>> missed = new ArrayList<>();
        if (content.goal().isBlank()) {
            missed.add(ActivityField.GOAL);
        }
        if (content.mainPriority() == null) {
            missed.add(ActivityField.MAIN_PRIORITY);
        }
        if (content.reach().isEmpty()) {
            missed.add(ActivityField.REACH);
        }
        return List.copyOf(missed);
    }

    private static void checkPeriod(ActivityContent content, List<Problem> found) {
        LocalDate from = content.from();
        LocalDate to = content.to();
        if (from != null && isOutside(from.getYear())) {
            found.add(Problem.of(
                    ActivityField.PERIOD_FROM,
                    "activity.invalid.yearUnlikely",
                    YearSpan.OF_ACTIVITIES.first(),
                    YearSpan.OF_ACTIVITIES.last()));
        }
        if (to != null && isOutside(to.getYear())) {
            found.add(Problem.of(
                    ActivityField.PERIOD_TO,
                    "activity.invalid.yearUnlikely",
                    YearSpan.OF_ACTIVITIES.first(),
                    YearSpan.OF_ACTIVITIES.last()));
        } else {
            ActivityField.PERIOD.check(content).ifPresent(found::add);
        }
    }

    private static boolean isOutside(int year) {
        return !YearSpan.OF_ACTIVITIES.contains(year);
    }

    private static void checkPriorities(ActivityContent content, List<Problem> found) {
        if (content.mainPriority() == null) {
            if (!content.otherPriorities().isEmpty()) {
                found.add(Problem.of(ActivityField.MAIN_PRIORITY, "activity.invalid.mainPriorityMissing"));
            }
        } else if (content.otherPriorities().contains(content.mainPriority())) {
            found.add(Problem.of(ActivityField.OTHER_PRIORITIES, "activity.invalid.mainPriorityRepeated"));
        }
    }

    private static void checkReach(ActivityContent content, List<Problem> found) {
        Set<String> seen = new HashSet<>();
        content.reach().forEach(row -> {
            if (!TerritoryCode.isWellFormed(row.territoryCode())) {
                found.add(Problem.of(ActivityField.REACH, "activity.invalid.reachUnknown", row.territoryCode()));
            } else if (!seen.add(row.territoryCode())) {
                found.add(Problem.of(ActivityField.REACH, "activity.invalid.reachRepeated", row.territoryCode()));
            }
        });
    }

    private static void checkFunding(ActivityContent content, List<Problem> found) {
        record Place(
                @Nullable Object source,
                @Nullable Integer year,
                @Nullable Object state) {

            boolean isWhole() {
                return source != null && year != null && state != null;
            }
        }
        Set<Place> seen = new HashSet<>();
        for (int row = 0; row < content.funding().size(); row++) {
            Funding line = content.funding().get(row);
            if (line.saysNothing()) {
                continue;
            }
            checkMoney(line, row, content, found);
            Place place = new Place(line.source(), line.year(), line.state());
            if (place.isWhole() && !seen.add(place)) {
                found.add(Problem.ofCells(
                        ActivityField.FUNDING,
                        row,
                        List.of(RowCell.SOURCE, RowCell.YEAR, RowCell.STATE),
                        "activity.invalid.fundingRepeated"));
            }
        }
    }

    /** Everything that is wrong with the row, each at its cell. */
    private static void checkMoney(Funding line, int row, ActivityContent content, List<Problem> found) {
        Integer year = line.year();
        Long amount = line.amountKroner();
        if (line.source() == null) {
            found.add(money(row, RowCell.SOURCE, "activity.invalid.sourceMissing"));
        }
        if (year == null) {
            found.add(money(row, RowCell.YEAR, "activity.invalid.yearMissing"));
        } else if (isOutside(year)
                || (content.from() != null && year < content.from().getYear())
                || (content.to() != null && year > content.to().getYear())) {
            found.add(money(row, RowCell.YEAR, "activity.invalid.fundingYearOutside"));
        }
        if (line.state() == null) {
            found.add(money(row, RowCell.STATE, "activity.invalid.stateMissing"));
        }
        if (amount == null) {
            found.add(money(row, RowCell.AMOUNT, "activity.invalid.amountMissing"));
        } else if (amount < 0) {
            found.add(money(row, RowCell.AMOUNT, "activity.invalid.amountNegative"));
        } else if (amount > MOST_KRONER) {
            found.add(money(row, RowCell.AMOUNT, "activity.invalid.amountTooLarge", Norwegian.kroner(MOST_KRONER)));
        }
    }

    private static Problem money(int row, Field<Funding, ?> cell, String messageKey, Serializable... arguments) {
        return Problem.ofCell(ActivityField.FUNDING, row, cell, messageKey, arguments);
    }

    private static void checkLink(Link link, int row, List<Problem> found) {
        if (link.saysNothing()) {
            return;
        }
        Optional<WebAddress> url = WebAddress.parse(link.url());
        if (url.map(WebAddress::value).orElse(link.url()).length() > URL_LENGTH) {
            found.add(Problem.ofCell(
                    ActivityField.LINKS, row, RowCell.ADDRESS, Problem.TOO_LONG, Norwegian.number(URL_LENGTH)));
        } else if (url.isEmpty()) {
            found.add(Problem.ofCell(ActivityField.LINKS, row, RowCell.ADDRESS, "activity.invalid.urlNotWeb"));
        }
        if (PlainText.line(link.label()).length() > ActivityField.NAME_LENGTH) {
            found.add(Problem.ofCell(
                    ActivityField.LINKS,
                    row,
                    RowCell.TEXT,
                    Problem.TOO_LONG,
                    Norwegian.number(ActivityField.NAME_LENGTH)));
        }
    }
}
