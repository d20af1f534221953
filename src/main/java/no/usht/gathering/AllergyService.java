package no.usht.gathering;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.usht.activity.ActivityService;
import no.usht.content.InvalidContentException;
import no.usht.content.Problem;
import no.usht.keeping.UnknownRecordException;
import no.usht.shared.ActivityId;
import no.usht.shared.IdentityNumber;
import no.usht.shared.Norwegian;
import no.usht.shared.PlainText;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people can't eat, for whoever arranges the gatherings and nobody else: where it is asked for, and as long as a gathering is to
 * come. The day after the last one it is read no more, and a night's work takes it away.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('GATHERING_WRITE')")
public class AllergyService {

    private static final int LENGTH = 200;

    private final AllergyRepository rows;
    private final ParticipationRepository participations;
    private final ActivityService activities;
    private final Clock clock;

    AllergyService(
            AllergyRepository rows, ParticipationRepository participations, ActivityService activities, Clock clock) {
        this.rows = rows;
        this.participations = participations;
        this.activities = activities;
        this.clock = clock;
    }

    /** Whether it is asked for now. */
    public boolean isAsked(ActivityId activity) {
        return activities.headline(activity).isPresent() && rows.isAsked(activity, today());
    }

    /** What is noted now, by person; empty where it is not asked for. */
    public Optional<Map<ParticipantId, String>> of(ActivityId activity) {
        return isAsked(activity)
                ? Optional.of(rows.of(activity).stream().collect(Collectors.toMap(Allergy::participant, Allergy::text)))
                : Optional.empty();
    }

    /**
     * Notes it of somebody who is with the activity; an empty text takes it away.
     *
     * @throws UnknownRecordException if it is not asked for there, or they are not with it
     * @throws InvalidContentException if it is too long or has a national identity number in it
     */
    @Transactional
    public void note(ActivityId activity, ParticipantId participant, String typed) {
        if (!isAsked(activity) || !participations.existsByActivityAndParticipant(activity, participant)) {
            throw UnknownRecordException.forId(participant);
        }
        String text = PlainText.line(typed);
        if (IdentityNumber.isIn(text)) {
            throw InvalidContentException.forProblem(Problem.ofAll(Problem.IDENTITY_NUMBER));
        }
        if (text.length() > LENGTH) {
            throw InvalidContentException.forProblem(Problem.ofAll(Problem.TOO_LONG, Norwegian.number(LENGTH)));
        }
        if (text.isEmpty()) {
            rows.forget(activity, List.of(participant));
        } else {
            rows.note(activity, participant, text);
        }
    }

    private Instant today() {
        return startOfToday(clock);
    }

    static Instant startOfToday(Clock clock) {
        return Norwegian.start(LocalDate.now(clock.withZone(Norwegian.ZONE)));
    }
}
