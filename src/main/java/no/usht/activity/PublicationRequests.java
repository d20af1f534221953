package no.usht.activity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.usht.access.Access;
import no.usht.access.CurrentPerson;
import no.usht.access.MembersMail;
import no.usht.access.Permission;
import no.usht.keeping.UnknownRecordException;
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

    /** Whoever changes their mind twice does not fill the leaders' post. */
    private static final Duration MAIL_AGAIN = Duration.ofDays(1);

    private final AskedPublicationRepository asked;
    private final ActivityRepository activities;
    private final MembersMail mail;
    private final CentreIds ids;
    private final Access access;
    private final Clock clock;

    PublicationRequests(
            AskedPublicationRepository asked,
            ActivityRepository activities,
            MembersMail mail,
            CentreIds ids,
            Access access,
            Clock clock) {
        this.asked = asked;
        this.activities = activities;
        this.mail = mail;
        this.ids = ids;
        this.access = access;
        this.clock = clock;
    }

    /** The open request for that activity. */
    @Transactional(readOnly = true)
    public Optional<PublicationRequest> find(UUID activity) {
        return ids.found(activity, activities.relative(activity))
                .flatMap(known -> asked.findById(activity)
                        .filter(AskedPublication::isOpen)
                        .map(request -> read(request, known)));
    }

    /** The open requests, the oldest first, at most that many; for those who may publish. */
    @Transactional(readOnly = true)
    @PreAuthorize("@access.may('ACTIVITY_PUBLISH')")
    public List<PublicationRequest> open(int most) {
        List<AskedPublication> open = asked.oldestFirst(Limit.of(most));
        Map<UUID, ActivityDetails.Relative> known =
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
        return asked.countByTakenBackFalse();
    }

    /**
     * Asks those who may publish to do so, and writes to them; once, until it is settled, and once a day if it is taken back
     * in between.
     *
     * @return how many are written to; they see it on their first page anyway
     * @throws UnknownRecordException if the workspace has no such activity
     */
    public int ask(UUID activity) {
        ActivityDetails.Relative known = ids.found(activity, activities.relative(activity))
                .orElseThrow(() -> UnknownRecordException.forId(activity));
        CurrentPerson person = person();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (asked.ask(activity, person.id(), person.name(), now) == 0
                || asked.mail(activity, now, now.minus(MAIL_AGAIN)) == 0) {
            return 0;
        }
        return mail.send(
                Permission.ACTIVITY_PUBLISH,
                new MembersMail.Words("activity.request.mail.subject", "activity.request.mail.text"),
                new MembersMail.Words("activity.request.mail.subjectUnnamed", "activity.request.mail.textUnnamed"),
                "/aktiviteter/" + activity + "/publiser",
                person.name(),
                known.title());
    }

    /** Takes the request back; nothing happens where there is none. */
    public void withdraw(UUID activity) {
        if (ids.found(activity, activities.relative(activity)).isPresent()) {
            asked.takeBack(activity);
        }
    }

    private PublicationRequest read(AskedPublication request, ActivityDetails.Relative activity) {
        return request.read(activity.title(), person().id());
    }

    private CurrentPerson person() {
        return access.person().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    }
}
