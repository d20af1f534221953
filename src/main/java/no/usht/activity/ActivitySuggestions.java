package no.usht.activity;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the centre has written in free fields before, so that one thing keeps one name. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('ACTIVITY_READ')")
public class ActivitySuggestions {

    private static final Limit MOST = Limit.of(50);

    private final ActivityRepository activities;

    ActivitySuggestions(ActivityRepository activities) {
        this.activities = activities;
    }

    /** Earlier names of those responsible that contain the text. */
    public List<String> responsible(String typed) {
        return activities.responsible(LikePattern.containing(typed), MOST);
    }

    /** Earlier partners whose name contains the text. */
    public List<String> partners(String typed) {
        return activities.partners(LikePattern.containing(typed), MOST);
    }

    /** Earlier local focus areas whose name contains the text. */
    public List<String> focusAreas(String typed) {
        return activities.focusAreas(LikePattern.containing(typed), MOST);
    }
}
