package no.usht.activity;

import java.time.LocalDate;
import java.util.List;
import no.usht.shared.ActivityId;
import no.usht.shared.ActivityStatus;
import no.usht.shared.FundingState;
import no.usht.tenancy.CentreKey;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The year's figures of the centre's activities, and which of them call for action. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('ACTIVITY_READ')")
public class ActivityOverview {

    private final OverviewRepository overview;

    ActivityOverview(OverviewRepository overview) {
        this.overview = overview;
    }

    /** How many activities of a year have come how far. */
    public record StatusCount(ActivityStatus status, long count) {}

    /** The sum of the year's funding in one state, what the demo has made up apart. */
    public record FundingTotal(FundingState state, boolean fictional, long kroner) {}

    /** An activity that calls for action, with the day that it is about. */
    public record Dated(
            ActivityId id, String title, @Nullable LocalDate day) {}

    /** How many activities touch the year, by status. */
    public List<StatusCount> byStatus(int year) {
        return overview.byStatus(first(year), last(year));
    }

    /** The sums of the year's funding. */
    public List<FundingTotal> funding(int year) {
        return overview.funding(year);
    }

    /** How many activities of the year are arranged with other centres. */
    public long coArranged(int year) {
        return overview.coArranged(first(year), last(year));
    }

    /** The centres that activities of the year are arranged with, by key. */
    public List<CentreKey> coArrangers(int year) {
        return overview.coArrangers(first(year), last(year)).stream()
                .map(CentreKey::new)
                .sorted()
                .toList();
    }

    /** Whether there is no activity yet, of any year. */
    public boolean isEmpty() {
        return overview.some(Limit.of(1)).isEmpty();
    }

    /** Activities that should have ended and are still said to be under way, latest end first. */
    public List<Dated> pastTheirEnd(LocalDate today, int most) {
        return overview.pastTheirEnd(today, Limit.of(most));
    }

    /** Planned activities that start soon and have invited nobody, next first. */
    public List<Dated> startingUninvited(LocalDate today, LocalDate until, int most) {
        return overview.startingUninvited(today, until, Limit.of(most));
    }

    /** Published activities that say something else by now, last changed first. */
    public List<Dated> changedSincePublished(int most) {
        return overview.changedSincePublished(Limit.of(most));
    }

    private static LocalDate first(int year) {
        return LocalDate.of(year, 1, 1);
    }

    private static LocalDate last(int year) {
        return LocalDate.of(year, 12, 31);
    }
}
