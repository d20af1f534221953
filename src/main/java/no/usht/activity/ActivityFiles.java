package no.usht.activity;

import java.util.UUID;
import no.usht.access.Permission;
import no.usht.document.SubjectKind;
import no.usht.shared.ActivityId;
import no.usht.tenancy.CentreIds;
import org.springframework.stereotype.Component;

/** Lets activities have files; publishing hands over none of them. */
@Component
class ActivityFiles implements SubjectKind {

    static final String KEY = "activity";

    private final ActivityRepository activities;
    private final CentreIds ids;

    ActivityFiles(ActivityRepository activities, CentreIds ids) {
        this.activities = activities;
        this.ids = ids;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public Permission read() {
        return Permission.ACTIVITY_READ;
    }

    @Override
    public Permission write() {
        return Permission.ACTIVITY_WRITE;
    }

    @Override
    public boolean isThere(UUID id) {
        ActivityId activity = new ActivityId(id);
        return ids.found(activity, activities.relative(activity)).isPresent();
    }

    @Override
    public boolean hold(UUID id) {
        return activities.findToHold(new ActivityId(id)).isPresent();
    }
}
