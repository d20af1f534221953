package no.usht.activity.ui;

import java.util.Collection;
import java.util.List;
import no.usht.activity.ActivityService;
import no.usht.centre.PartnerMentions;
import no.usht.pages.RecordAddress;
import no.usht.shell.Places;
import org.springframework.stereotype.Component;

/** Which activities name a partner. */
@Component
class PartnersInActivities implements PartnerMentions {

    private final ActivityService activities;

    PartnersInActivities(ActivityService activities) {
        this.activities = activities;
    }

    @Override
    public List<Mention> of(String name) {
        return activities.naming(name).stream()
                .map(activity -> new Mention(
                        activity.title(), Places.href(ActivityDetailView.class, RecordAddress.id(activity.id()))))
                .toList();
    }

    @Override
    public void rename(Collection<String> names, String to) {
        activities.renamePartners(names, to);
    }
}
