package no.usht.activity;

import java.util.List;
import no.usht.content.Problem;
import no.usht.keeping.ChangedMeanwhileException;
import no.usht.keeping.Drafts;
import no.usht.keeping.History;
import no.usht.keeping.UnknownRecordException;
import no.usht.publication.PublicationService;
import no.usht.shared.ActivityId;
import no.usht.steps.Step;
import no.usht.steps.StepRefusedException;
import no.usht.tenancy.CentreIds;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds activities that are to be changed, and says what may be done with them. */
@Component
class ActivityChanges {

    private final ActivityRepository activities;
    private final PublicationService publications;
    private final LeavingActivity leaving;
    private final Drafts drafts;
    private final History history;
    private final CentreIds ids;
    private final ObjectProvider<ActivityHold> holds;

    // By a provider: who keeps something beside activities asks for them here.
    ActivityChanges(
            ActivityRepository activities,
            PublicationService publications,
            LeavingActivity leaving,
            Drafts drafts,
            History history,
            CentreIds ids,
            ObjectProvider<ActivityHold> holds) {
        this.activities = activities;
        this.publications = publications;
        this.leaving = leaving;
        this.drafts = drafts;
        this.history = history;
        this.ids = ids;
        this.holds = holds;
    }

    /**
     * The activity, kept from others until the transaction ends.
     *
     * @throws UnknownRecordException if the workspace has no such activity
     * @throws ChangedMeanwhileException if somebody has changed it since
     */
    Activity find(ActivityId id, int expectedVersion) {
        Activity activity =
                ids.found(id, activities.findForChange(id)).orElseThrow(() -> UnknownRecordException.forId(id));
        if (activity.version() != expectedVersion) {
            throw ChangedMeanwhileException.forChange(history.since(ActivityRecord.KIND, id.value(), expectedVersion));
        }
        return activity;
    }

    /**
     * The same, if that can be done with it now.
     *
     * @throws StepRefusedException if it can't
     */
    Activity findFor(ActivityAction action, ActivityId id, int expectedVersion) {
        Activity activity = find(id, expectedVersion);
        take(activity, action);
        return activity;
    }

    /**
     * The step that it is to do that now.
     *
     * @throws StepRefusedException if it can't be done
     */
    Step<ActivityState, ActivityAction, ActivityFacts> take(Activity activity, ActivityAction action) {
        return ActivitySteps.ALL.take(new Known(activity), action);
    }

    /** Why that can't be done with it now; empty if it can. */
    List<Problem> whyNot(Activity activity, ActivityAction action) {
        return ActivitySteps.ALL.whyNot(new Known(activity), action);
    }

    private class Known implements ActivityFacts {

        private final Activity activity;

        Known(Activity activity) {
            this.activity = activity;
        }

        @Override
        public ActivityState state() {
            return activity.state();
        }

        @Override
        public boolean saysSomethingElse() {
            return publications
                    .current(activity.getId())
                    .map(current -> !PublishedContent.changes(current.content(), leaving.of(activity))
                            .isEmpty())
                    .orElse(true);
        }

        @Override
        public boolean seenOnce() {
            return !publications.history(activity.getId()).isEmpty();
        }

        @Override
        public boolean hasParts() {
            return !activities.parts(activity.getId()).isEmpty();
        }

        @Override
        public boolean isHeld() {
            return holds.stream().anyMatch(each -> each.holds(activity.getId()));
        }

        @Override
        public boolean inWorkElsewhere() {
            return drafts.isAtWorkElsewhere(
                    ActivityRecord.KIND, activity.getId().value());
        }
    }
}
