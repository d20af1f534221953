package no.usht.gathering;

import no.usht.activity.ActivityService;
import no.usht.content.InvalidContentException;
import no.usht.content.Problem;
import no.usht.keeping.UnknownRecordException;
import no.usht.shared.ActivityId;
import no.usht.shared.Norwegian;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Settles for an activity what holds for those who take part. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('GATHERING_READ')")
public class TermsService {

    private static final int MOST = 1000;

    private final TermsRepository rows;
    private final AllergyRepository allergies;
    private final ActivityService activities;

    TermsService(TermsRepository rows, AllergyRepository allergies, ActivityService activities) {
        this.rows = rows;
        this.allergies = allergies;
        this.activities = activities;
    }

    /** What is settled; nothing where the workspace has no such activity. */
    public ActivityTerms of(ActivityId activity) {
        return activities.headline(activity).isEmpty()
                ? ActivityTerms.NONE
                : rows.findById(activity).map(Terms::read).orElse(ActivityTerms.NONE);
    }

    /**
     * Settles what somebody has to come to.
     *
     * @param needed how many gatherings, where some are enough
     * @throws UnknownRecordException if the workspace has no such activity
     * @throws InvalidContentException if the number of gatherings is missing or is none
     */
    @Transactional
    @PreAuthorize("@access.may('GATHERING_WRITE')")
    public void demand(ActivityId activity, Demand demand, @Nullable Integer needed) {
        ActivityTerms before = required(activity);
        Integer number = demand == Demand.SOME ? needed : null;
        if (demand == Demand.SOME && (number == null || number < 1 || number > MOST)) {
            throw InvalidContentException.forProblem(
                    Problem.ofAll("gathering.terms.neededWrong", Norwegian.number(MOST)));
        }
        rows.save(new Terms(activity, new ActivityTerms(demand, number, before.asksAllergies())));
    }

    /**
     * Settles whether people are asked what they can't eat; where they are no more, what they have said is gone.
     *
     * @throws UnknownRecordException if the workspace has no such activity
     */
    @Transactional
    @PreAuthorize("@access.may('GATHERING_WRITE')")
    public void askAllergies(ActivityId activity, boolean asked) {
        ActivityTerms before = required(activity);
        rows.save(new Terms(activity, new ActivityTerms(before.demand(), before.needed(), asked)));
        if (!asked) {
            allergies.forget(activity);
        }
    }

    private ActivityTerms required(ActivityId activity) {
        if (activities.headline(activity).isEmpty()) {
            throw UnknownRecordException.forId(activity);
        }
        return of(activity);
    }
}
