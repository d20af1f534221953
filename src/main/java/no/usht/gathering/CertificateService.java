package no.usht.gathering;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.usht.access.Access;
import no.usht.access.CurrentPerson;
import no.usht.activity.ActivityDetails;
import no.usht.activity.ActivityService;
import no.usht.gathering.CertificateRepository.Came;
import no.usht.gathering.Participations.With;
import no.usht.keeping.UnknownRecordException;
import no.usht.shared.ActivityId;
import no.usht.shared.Norwegian;
import no.usht.tenancy.CentreIds;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues certificates to those who have completed an activity. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('PARTICIPANT_READ')")
public class CertificateService {

    private final CertificateRepository rows;
    private final Participations participations;
    private final ActivityService activities;
    private final CentreIds ids;
    private final Access access;
    private final Clock clock;

    CertificateService(
            CertificateRepository rows,
            Participations participations,
            ActivityService activities,
            CentreIds ids,
            Access access,
            Clock clock) {
        this.rows = rows;
        this.participations = participations;
        this.activities = activities;
        this.ids = ids;
        this.access = access;
        this.clock = clock;
    }

    /** Those that were issued in an activity, by name; none where the workspace has none of that id. */
    public List<Certificate> of(ActivityId activity) {
        return activities.headline(activity).isEmpty()
                ? List.of()
                : rows.of(activity).stream().map(CertificateRow::read).toList();
    }

    /**
     * Issues one to each of these people who has completed the activity and has none yet.
     *
     * @return how many
     * @throws UnknownRecordException if the workspace has no such activity
     */
    @Transactional
    @PreAuthorize("@access.may('PARTICIPANT_WRITE')")
    public int issue(ActivityId activity, Set<ParticipantId> people) {
        ActivityDetails.Relative headline =
                activities.headline(activity).orElseThrow(() -> UnknownRecordException.forId(activity));
        Set<ParticipantId> having =
                of(activity).stream().map(Certificate::participant).collect(Collectors.toSet());
        List<With> given = participations.of(activity).stream()
                .filter(with -> with.state() == ParticipationState.COMPLETED
                        && people.contains(with.id())
                        && !having.contains(with.id()))
                .toList();
        if (given.isEmpty()) {
            return 0;
        }
        Map<ParticipantId, List<Came>> came = rows
                .came(activity, given.stream().map(With::id).toList())
                .stream()
                .collect(Collectors.groupingBy(Came::participant));
        int held = rows.held(activity);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String issuer = access.person().map(CurrentPerson::name).orElse("");
        given.forEach(with -> rows.save(new CertificateRow(
                activity,
                new Certificate(
                        new CertificateId(ids.next()),
                        with.id(),
                        with.name(),
                        headline.title(),
                        presence(came.getOrDefault(with.id(), List.of()), held),
                        now,
                        issuer))));
        return given.size();
    }

    private static Certificate.Presence presence(List<Came> came, int held) {
        return new Certificate.Presence(
                came.size(),
                held,
                Math.toIntExact(came.stream().mapToLong(Came::minutes).sum()),
                day(came.getFirst().starts()),
                day(came.getLast().starts()));
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, Norwegian.ZONE);
    }

    /** Takes one back that was issued by mistake; a new one can be issued then. */
    @Transactional
    @PreAuthorize("@access.may('PARTICIPANT_WRITE')")
    public void withdraw(ActivityId activity, CertificateId id) {
        if (activities.headline(activity).isEmpty() || rows.withdraw(activity, id) == 0) {
            throw UnknownRecordException.forId(id);
        }
    }
}
