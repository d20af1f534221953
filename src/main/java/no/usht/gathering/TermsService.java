package no.usht.gathering;

import no.usht.activity.ActivityService;
import no.usht.content.InvalidContentException;
import no.usht.content.Problem;
import no.usht.keeping.UnknownRecordException;
import no.usht.shared.ActivityId;
import no.usht.shared.Norwegian;
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
    private final ActivityService activities;

    TermsService(TermsRepository rows, ActivityService activities) {
        this.rows = rows;
        this.activities = activities;
    }

    /** What is settled; nothing where the workspace has no such activity. */
    public ActivityTerms of(ActivityId activity) {
        return activities.headline(activity).isEmpty()
                ? ActivityTerms.NONE
                : rows.findById(activity).map(Terms::read).orElse(ActivityTerms.NONE);
    }

    /**
     * Settles it anew.
     *
     * @throws UnknownRecordException if the workspace has no such activity
     * @throws InvalidContentException if the number of gatherings is missing or is none
     */
    @Transactional
    @PreAuthorize("@access.may('GATHERING_WRITE')")
    public void settle(ActivityId activity, ActivityTerms terms) {
        if (activities.headline(activity).isEmpty()) {
            throw UnknownRecordException.forId(activity);
        }
        Integer needed = terms.demand() == Demand.SOME ? terms.needed() : null;
        if (terms.demand() == Demand.SOME && (needed == null || needed < 1 || needed > MOST)) {
            throw InvalidContentException.forProblem(
                    Problem.ofAll("gathering.terms.neededWrong", Norwegian.number(MOST)));
        }
        rows.save(new Terms(activity, new ActivityTerms(terms.demand(), needed)));
    }
}
