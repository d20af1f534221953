package no.usht.activity;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.usht.access.Access;
import no.usht.access.CurrentPerson;
import no.usht.keeping.UnknownRecordException;
import no.usht.shared.ActivityId;
import no.usht.steps.StepRefusedException;
import no.usht.tenancy.CentreIds;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets those who may not publish ask those who may. */
@Service
@Transactional
@PreAuthorize("@access.may('ACTIVITY_WRITE')")
public class PublicationRequests {

    private final AskedPublicationRepository asked;
    private final ActivityRepository activities;
    private final ActivityChanges changes;
    private final AskedNotices notices;
    private final CentreIds ids;
    private final Access access;
    private final Clock clock;

    PublicationRequests(
            AskedPublicationRepository asked,
            ActivityRepository activities,
            ActivityChanges changes,
            AskedNotices notices,
            CentreIds ids,
            Access access,
            Clock clock) {
        this.asked = asked;
        this.activities = activities;
        this.changes = changes;
        this.notices = notices;
        this.ids = ids;
        this.access = access;
        this.clock = clock;
    }

    /** The open request for that activity. */
    @Transactional(readOnly = true)
    public Optional<PublicationRequest> find(ActivityId activity) {
        return ids.found(activity, activities.relative(activity))
                .flatMap(known -> asked.findById(activity).map(request -> read(request, known)));
    }

    /** The open requests, the oldest first, at most that many; for those who may publish. */
    @Transactional(readOnly = true)
    @PreAuthorize("@access.may('ACTIVITY_PUBLISH')")
    public List<PublicationRequest> open(int most) {
        List<AskedPublication> open = asked.oldestFirst(Limit.of(most));
        if (open.isEmpty()) {
            return List.of();
        }
        Map<ActivityId, ActivityDetails.Relative> known =
                activities
                        .relatives(open.stream().map(AskedPublication::activity).toList())
                        .stream()
                        .collect(Collectors.toMap(ActivityDetails.Relative::id, Function.identity()));
        return open.stream()
                .flatMap(request ->
                        Stream.ofNullable(known.get(request.activity())).map(activity -> read(request, activity)))
                .toList();
    }

    /** How many requests are open; for those who may publish. */
    @Transactional(readOnly = true)
    @PreAuthorize("@access.may('ACTIVITY_PUBLISH')")
    public long countOpen() {
        return asked.count();
    }

    /**
     * Asks those who may publish to do so; once, until it is settled.
     *
     * @throws UnknownRecordException if the workspace has no such activity
     * @throws StepRefusedException if there is nothing to publish
     */
    public void ask(ActivityId activity) {
        Activity known = ids.found(activity, activities.findById(activity))
                .orElseThrow(() -> UnknownRecordException.forId(activity));
        changes.take(known, ActivityAction.ASK_FOR_PUBLICATION);
        CurrentPerson person = person();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (asked.ask(activity, person.id(), person.name(), now) > 0) {
            notices.ask(activity, known.content().title());
        }
    }

    /** Takes the request back, or refuses it; nothing happens where there is none. */
    public void withdraw(ActivityId activity) {
        ids.found(activity, activities.relative(activity)).ifPresent(known -> notices.refused(activity, known.title()));
    }

    private PublicationRequest read(AskedPublication request, ActivityDetails.Relative activity) {
        return request.read(activity.title(), person().id());
    }

    private CurrentPerson person() {
        return access.person().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    }
}
