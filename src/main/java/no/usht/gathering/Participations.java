package no.usht.gathering;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.usht.activity.ActivityService;
import no.usht.keeping.RecordService;
import no.usht.keeping.UnknownRecordException;
import no.usht.shared.ActivityId;
import no.usht.shared.Norwegian;
import no.usht.tenancy.CentreIds;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is with which activity, and who came to which gathering. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('PARTICIPANT_READ')")
public class Participations {

    /** Those of whom it says more that they came. */
    private static final List<ParticipationState> NOT_MET = List.of(
            ParticipationState.INVITED,
            ParticipationState.SIGNED_UP,
            ParticipationState.WAITING,
            ParticipationState.WITHDRAWN);

    private final ParticipationRepository rows;
    private final AttendanceRepository attendances;
    private final SeatPlan seats;
    private final AllergyRepository allergies;
    private final TeamRepository teams;
    private final PastedNames names;
    private final RecordService records;
    private final ActivityService activities;
    private final CentreIds ids;
    private final Clock clock;

    Participations(
            ParticipationRepository rows,
            AttendanceRepository attendances,
            SeatPlan seats,
            AllergyRepository allergies,
            TeamRepository teams,
            PastedNames names,
            RecordService records,
            ActivityService activities,
            CentreIds ids,
            Clock clock) {
        this.rows = rows;
        this.attendances = attendances;
        this.seats = seats;
        this.allergies = allergies;
        this.teams = teams;
        this.names = names;
        this.records = records;
        this.activities = activities;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Somebody who is with an activity.
     *
     * @param place a code; empty where it is not known
     * @param came to how many gatherings that were not cancelled
     */
    public record With(ParticipantId id, String name, String email, String place, ParticipationState state, long came) {

        With(
                ParticipantId id,
                String name,
                String email,
                String place,
                ParticipationState said,
                boolean isCompleted,
                long came) {
            this(id, name, email, place, isCompleted ? ParticipationState.COMPLETED : said, came);
        }
    }

    /** An activity that somebody is with. */
    public record In(ActivityId activity, String title, ParticipationState state) {}

    /** Somebody who is expected at a gathering, or who came. */
    public record Expected(ParticipantId id, String name, String place, boolean present) {}

    /** Those who are with an activity, by name; nobody where the workspace has none of that id. */
    public List<With> of(ActivityId activity) {
        return activities.headline(activity).isEmpty() ? List.of() : rows.of(activity);
    }

    /** What somebody is with, by title. */
    public List<In> activitiesOf(ParticipantId participant) {
        if (records.find(ParticipantRecord.KIND, participant.value()).isEmpty()) {
            return List.of();
        }
        List<ParticipationRepository.Standing> with = rows.standing(participant);
        Map<ActivityId, String> titles = activities.titles(
                with.stream().map(ParticipationRepository.Standing::activity).toList());
        return with.stream()
                .map(row -> new In(row.activity(), titles.getOrDefault(row.activity(), ""), row.state()))
                .sorted(Norwegian.by(In::title))
                .toList();
    }

    /**
     * Says how far these people have come in an activity; that they have completed it can't be said, as it follows. Who signs up
     * where there is no room waits; who withdraws, needs no food.
     *
     * @return those who signed up and wait
     * @throws UnknownRecordException if one of them or the activity is gone
     */
    @Transactional
    @PreAuthorize("@access.may('PARTICIPANT_WRITE')")
    public Set<ParticipantId> put(ActivityId activity, Set<ParticipantId> people, ParticipationState state) {
        if (state == ParticipationState.COMPLETED) {
            throw new IllegalArgumentException("That follows from where somebody came");
        }
        requireActivity(activity);
        requireAll(people);
        Set<ParticipantId> waiting = state == ParticipationState.SIGNED_UP ? seats.without(activity, people) : Set.of();
        put(activity, waiting, ParticipationState.WAITING, ParticipationState.SAID);
        put(
                activity,
                people.stream().filter(Predicate.not(waiting::contains)).collect(Collectors.toSet()),
                state,
                ParticipationState.SAID);
        if (state == ParticipationState.WITHDRAWN) {
            allergies.forget(activity, people);
        }
        return waiting;
    }

    /** How many an activity has room for, and who waits; nobody where the workspace has none of that id. */
    public Seats seats(ActivityId activity) {
        return activities.headline(activity).isEmpty() ? new Seats(null, 0, List.of()) : seats.of(activity);
    }

    /** Activities in which somebody waits for whom there is room, by title. */
    public List<Offer> offers() {
        Map<ActivityId, String> titles = activities.titles(rows.waitedFor());
        return seats.of(titles.keySet()).entrySet().stream()
                .map(each -> new Offer(each.getKey(), titles.getOrDefault(each.getKey(), ""), each.getValue()))
                .filter(offer -> offer.seats().isOneOffered())
                .sorted(Norwegian.by(Offer::title))
                .toList();
    }

    /** An activity in which somebody waits for whom there is room. */
    public record Offer(ActivityId activity, String title, Seats seats) {}

    /** Takes somebody out of an activity who came to none of its gatherings; false for one who did. */
    @Transactional
    @PreAuthorize("@access.may('PARTICIPANT_WRITE')")
    public boolean remove(ActivityId activity, ParticipantId participant) {
        requireActivity(activity);
        if (rows.remove(activity, participant) == 0) {
            return false;
        }
        teams.of(activity).forEach(team -> team.leave(participant));
        return true;
    }

    /** Those who are with the activity and have not withdrawn, and whoever came, by name. */
    public List<Expected> expectedAt(GatheringId gathering) {
        return records.find(GatheringRecord.KIND, gathering.value()).isEmpty()
                ? List.of()
                : attendances.expectedAt(gathering);
    }

    /**
     * Says that these people came, or did not after all; two who tick the same list do not stand in each other's way, and nothing
     * happens where it is so already.
     *
     * @throws UnknownRecordException if gathering or participant is gone
     */
    @Transactional
    @PreAuthorize("@access.may('PARTICIPANT_WRITE')")
    public void tick(GatheringId gathering, Set<ParticipantId> people, boolean present) {
        ActivityId activity = records.find(GatheringRecord.KIND, gathering.value())
                .map(found -> found.content().activity())
                .orElseThrow(() -> UnknownRecordException.forId(gathering.value()));
        requireAll(people);
        if (present) {
            people.forEach(each -> attendances.tick(new AttendanceId(ids.next()), gathering, each, now()));
            put(activity, people, ParticipationState.MET, NOT_MET);
        } else {
            attendances.untick(gathering, people);
        }
    }

    private void put(
            ActivityId activity, Set<ParticipantId> people, ParticipationState state, List<ParticipationState> before) {
        rows.add(activity, people, state, now());
        rows.change(activity, people, state, now(), before);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Whom pasted lines mean; of several of a name nobody is taken by guess. */
    public record Pasted(Map<ParticipantId, String> found, List<String> unknown) {}

    /** Looks names or addresses up, those who are expected first. */
    public Pasted pasted(GatheringId gathering, List<String> lines) {
        return names.among(expectedAt(gathering), lines);
    }

    private void requireActivity(ActivityId id) {
        if (activities.headline(id).isEmpty()) {
            throw UnknownRecordException.forId(id.value());
        }
    }

    private void requireAll(Set<ParticipantId> people) {
        Set<ParticipantId> known = rows.known(people);
        people.stream().filter(Predicate.not(known::contains)).findFirst().ifPresent(missing -> {
            // Looked for once more, as that tells of a stray id of another centre's.
            if (records.find(ParticipantRecord.KIND, missing.value()).isEmpty()) {
                throw UnknownRecordException.forId(missing.value());
            }
        });
    }
}
