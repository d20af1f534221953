package no.usht.activity;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the centre has written in free fields before, so that one thing keeps one name. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('ACTIVITY_READ')")
public class ActivitySuggestions {

    private static final int MOST = 50;

    private final ActivityRepository activities;

    ActivitySuggestions(ActivityRepository activities) {
        this.activities = activities;
    }

    /** Earlier names of those responsible that contain the text. */
    public List<String> responsible(String typed) {
        return matching(activities.responsibleByUse(), typed);
    }

    /** Earlier partners whose name contains the text. */
    public List<String> partners(String typed) {
        return matching(activities.partnersByUse(), typed);
    }

    /** Earlier local focus areas whose name contains the text. */
    public List<String> focusAreas(String typed) {
        return matching(activities.focusAreasByUse(), typed);
    }

    /** A centre has some hundred names, and how they compare only {@link NameKey} knows. */
    private static List<String> matching(List<String> names, String typed) {
        return NameKey.containing(names, typed).stream().limit(MOST).toList();
    }
}
