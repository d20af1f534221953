package no.usht.activity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.usht.activity.ActivityContent.Funding;
import no.usht.activity.ActivityContent.Reach;
import no.usht.priority.PriorityId;
import no.usht.priority.PriorityName;
import no.usht.shared.ActivityStatus;
import no.usht.shared.FundingState;
import no.usht.shared.YearSpan;
import org.jspecify.annotations.Nullable;

/**
 * What an activity looks like when it is planned once more: a later year, nothing of what has come of it.
 *
 * <p>Last year's participants become next year's invited, and last year's money a plan; what was refused is not planned again.
 */
final class NextTime {

    private static final Pattern YEAR =
            Pattern.compile("(?<![0-9])20([0-9]{2})(?![0-9])(?:([/–-])([0-9]{2})(?![0-9]))?");

    /** What tells best how much money there will be, first. */
    private static final List<FundingState> TELLING = List.of(
            FundingState.GRANTED, FundingState.GRANTED_ON_CONDITION, FundingState.APPLIED_FOR, FundingState.PLANNED);

    private final ActivityContent before;
    private final int years;

    private NextTime(ActivityContent before, int years) {
        this.before = before;
        this.years = years;
    }

    /**
     * The content of a new activity made from that one.
     *
     * @param known the names of the priorities that it serves
     * @param offered the priorities of a period, by its first and last year
     */
    static ActivityContent of(
            ActivityContent before,
            LocalDate today,
            Map<PriorityId, PriorityName> known,
            BiFunction<Integer, Integer, List<PriorityName>> offered) {
        return new NextTime(before, yearsBetween(before, today)).content(known, offered);
    }

    /** One, or as many as bring what is long over to the present year. */
    private static int yearsBetween(ActivityContent before, LocalDate today) {
        LocalDate end = before.to() == null ? before.from() : before.to();
        return end == null ? 1 : Math.max(1, today.getYear() - end.getYear());
    }

    private ActivityContent content(
            Map<PriorityId, PriorityName> known, BiFunction<Integer, Integer, List<PriorityName>> offered) {
        LocalDate from = later(before.from());
        LocalDate to = later(before.to());
        int first = from == null ? to == null ? 0 : to.getYear() : from.getYear();
        int last = to == null ? YearSpan.OF_ACTIVITIES.last() : to.getYear();
        Function<PriorityId, Optional<PriorityId>> follower = follower(known, offered.apply(first, last));
        PriorityId main =
                Optional.ofNullable(before.mainPriority()).flatMap(follower).orElse(null);
        Set<PriorityId> others = before.otherPriorities().stream()
                .map(follower)
                .flatMap(Optional::stream)
                .filter(other -> !other.equals(main))
                .collect(Collectors.toSet());
        return before.with(next -> next.title(retitled())
                .status(ActivityStatus.PLANNED)
                .from(from)
                .to(to)
                .result("")
                .mainPriority(main)
                .otherPriorities(others)
                .reach(before.reach().stream()
                        .map(row -> new Reach(row.territoryCode(), true, false))
                        .toList())
                .funding(funding())
                .sameAs(null));
    }

    private @Nullable LocalDate later(@Nullable LocalDate day) {
        return day == null ? null : day.plusYears(years);
    }

    /** The years of its period move along where the title names them, as in Årshjul 2026 and Skoleåret 2025/26. */
    private String retitled() {
        LocalDate from = before.from() == null ? before.to() : before.from();
        LocalDate to = before.to() == null ? before.from() : before.to();
        if (from == null || to == null) {
            return before.title();
        }
        IntUnaryOperator moved = year -> year >= from.getYear() && year <= to.getYear() ? year + years : year;
        return YEAR.matcher(before.title()).replaceAll(year -> {
            int first = Integer.parseInt("20" + year.group(1));
            int then = moved.applyAsInt(first);
            return then + (year.group(2) == null ? "" : year.group(2) + lastYear(year, then != first));
        });
    }

    /** What is not later than the first year is no year: 2026/11 is November. */
    private String lastYear(MatchResult year, boolean moves) {
        int last = Integer.parseInt(year.group(3));
        return moves && last > Integer.parseInt(year.group(1))
                ? String.format(Locale.ROOT, "%02d", (last + years) % 100)
                : year.group(3);
    }

    /** The same priority if it still holds, else the one that carries its key on; priorities are set anew each year. */
    private static Function<PriorityId, Optional<PriorityId>> follower(
            Map<PriorityId, PriorityName> known, List<PriorityName> offered) {
        return id -> {
            PriorityName name = known.get(id);
            return offered.stream()
                    .filter(other -> other.id().equals(id)
                            || (name != null && other.key().equals(name.key())))
                    .min(Comparator.comparing(other -> !other.id().equals(id)))
                    .map(PriorityName::id);
        };
    }

    /** One plan for each source and year. */
    private List<Funding> funding() {
        record Place(@Nullable Object source, @Nullable Integer year) {}
        Map<Place, Funding> plans = new LinkedHashMap<>();
        before.funding().stream()
                .filter(row -> row.state() != null && TELLING.contains(row.state()))
                .sorted(Comparator.comparing(row -> TELLING.indexOf(row.state())))
                .forEach(row -> plans.putIfAbsent(
                        new Place(row.source(), row.year()),
                        new Funding(
                                row.source(),
                                row.year() == null ? null : row.year() + years,
                                FundingState.PLANNED,
                                row.amountKroner(),
                                row.fictional())));
        return List.copyOf(plans.values());
    }
}
