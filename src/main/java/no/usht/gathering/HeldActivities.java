package no.usht.gathering;

import no.usht.activity.ActivityHold;
import no.usht.shared.ActivityId;
import org.springframework.stereotype.Component;

/** An activity in which people meet or take part is not deleted. */
@Component
class HeldActivities implements ActivityHold {

    private final GatheringRepository gatherings;
    private final ParticipationRepository participations;
    private final TeamRepository teams;

    HeldActivities(GatheringRepository gatherings, ParticipationRepository participations, TeamRepository teams) {
        this.gatherings = gatherings;
        this.participations = participations;
        this.teams = teams;
    }

    @Override
    public boolean holds(ActivityId activityId) {
        return gatherings.existsByActivity(activityId)
                || participations.existsByActivity(activityId)
                || teams.existsByActivity(activityId);
    }
}
