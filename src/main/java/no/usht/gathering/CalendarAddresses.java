package no.usht.gathering;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import no.usht.access.Access;
import no.usht.access.CurrentPerson;
import no.usht.activity.ActivityService;
import no.usht.keeping.UnknownRecordException;
import no.usht.shared.ActivityId;
import no.usht.shared.Norwegian;
import no.usht.shared.SecretToken;
import no.usht.tenancy.CentreIds;
import no.usht.tenancy.Workspaces;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Private addresses of the bound centre's calendar, or of one activity's: whoever has one follows the gatherings without signing in.
 *
 * @see <a href="../../../../../../docs/decisions/0032-calendar-addresses-name-their-centre.md">decision 32</a>
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('GATHERING_WRITE')")
public class CalendarAddresses {

    /** What is longer over, calendars keep by themselves. */
    private static final int MONTHS_BACK = 12;

    private static final int YEARS_AHEAD = 3;

    private final CalendarAddressRepository rows;
    private final GatheringRepository gatherings;
    private final ActivityService activities;
    private final Workspaces workspaces;
    private final CentreIds ids;
    private final Access access;
    private final Clock clock;

    CalendarAddresses(
            CalendarAddressRepository rows,
            GatheringRepository gatherings,
            ActivityService activities,
            Workspaces workspaces,
            CentreIds ids,
            Access access,
            Clock clock) {
        this.rows = rows;
        this.gatherings = gatherings;
        this.activities = activities;
        this.workspaces = workspaces;
        this.ids = ids;
        this.access = access;
        this.clock = clock;
    }

    /** Those there are; of an activity of another workspace none. */
    public List<CalendarAddress> of(@Nullable ActivityId activity) {
        return isHere(activity)
                ? rows.of(activity).stream().map(CalendarAddressRow::read).toList()
                : List.of();
    }

    /**
     * Makes one.
     *
     * @param activity null for the whole centre
     * @return its path, which is told this once
     * @throws UnknownRecordException if the workspace has no such activity
     */
    @Transactional
    public String make(@Nullable ActivityId activity) {
        requireHere(activity);
        SecretToken secret = SecretToken.random();
        rows.save(new CalendarAddressRow(
                new CalendarAddressId(ids.next()),
                secret,
                activity,
                access.person().map(CurrentPerson::name).orElse(""),
                clock.instant().truncatedTo(ChronoUnit.MICROS)));
        return CalendarFeed.path(workspaces.requireCentre(), secret);
    }

    /** Takes one back: from now on it is an address that leads nowhere. */
    @Transactional
    public void revoke(@Nullable ActivityId activity, CalendarAddressId id) {
        requireHere(activity);
        if (rows.revoke(activity, id) == 0) {
            throw UnknownRecordException.forId(id);
        }
    }

    /** The calendar that the secret opens in the bound centre; empty if it opens none. Whoever has the secret may ask. */
    @PreAuthorize("permitAll()")
    public Optional<byte[]> read(String secret) {
        return rows.findByDigest(new SecretToken(secret).digestInHex())
                .map(found -> found.activity().map(gatherings::of).orElseGet(this::all))
                .map(CalendarFile::followed);
    }

    private List<Gathering> all() {
        LocalDate today = LocalDate.now(clock.withZone(Norwegian.ZONE));
        return gatherings.between(
                Norwegian.start(today.minusMonths(MONTHS_BACK)), Norwegian.start(today.plusYears(YEARS_AHEAD)));
    }

    private boolean isHere(@Nullable ActivityId activity) {
        return activity == null || activities.headline(activity).isPresent();
    }

    private void requireHere(@Nullable ActivityId activity) {
        if (activity != null && !isHere(activity)) {
            throw UnknownRecordException.forId(activity);
        }
    }
}
