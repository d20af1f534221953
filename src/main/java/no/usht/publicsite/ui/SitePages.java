package no.usht.publicsite.ui;

import com.vaadin.flow.router.RouteParam;
import java.util.Optional;
import no.usht.centre.CentreDirectory;
import no.usht.centre.CentreProfile;
import no.usht.handover.HandedOver;
import no.usht.publication.Publication;
import no.usht.publication.PublishedActivities;
import no.usht.publication.ui.Reader;
import no.usht.publicsite.PublicQuery;
import no.usht.publicsite.PublicSearch;
import no.usht.shared.ActivityId;
import no.usht.shared.TypedId;
import no.usht.shell.Places;
import no.usht.shell.PublicPages;
import no.usht.tenancy.CentreKey;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** What the bank's public addresses stand for: activities by their id, centres by their key. */
@Component
class SitePages implements PublicPages {

    static final String ACTIVITY = "aktivitet/";
    static final String CENTRE = "senter/";

    private final PublicSearch search;
    private final PublishedActivities activities;
    private final CentreDirectory directory;

    SitePages(PublicSearch search, PublishedActivities activities, CentreDirectory directory) {
        this.search = search;
        this.activities = activities;
        this.directory = directory;
    }

    @Override
    public boolean leadsNowhere(String path) {
        if (path.startsWith(ACTIVITY)) {
            return activity(path.substring(ACTIVITY.length())).isEmpty();
        }
        if (path.startsWith(CENTRE)) {
            String key = path.substring(CENTRE.length());
            return centre(key).isEmpty() && currentKey(key).isEmpty();
        }
        return false;
    }

    /** What visitors see of activities, and where the pages are to which these lead. */
    Reader visitor() {
        return new Reader(
                false,
                id -> activities.find(id).map(Reader.Related::of),
                id -> Optional.of(activityAddress(id)),
                key -> Optional.of(Places.href(CentreView.class, new RouteParam("key", key.value()))));
    }

    static String activityAddress(ActivityId id) {
        return Places.href(ActivityView.class, new RouteParam("id", id.toString()));
    }

    /** The same answer for what never was, what is no longer published, and what is no id at all. */
    Optional<HandedOver<Publication>> activity(String text) {
        return TypedId.parse(text, ActivityId::new).flatMap(activities::find);
    }

    /** One that is at work, or has left something for the public to read. */
    Optional<CentreProfile> centre(String text) {
        return CentreKey.parse(text)
                .flatMap(directory::find)
                .filter(centre -> centre.open()
                        || search.find(PublicQuery.ofCentre(centre.key()), PageRequest.of(0, 1))
                                .hasContent());
    }

    /** The key that it has now, for a centre that was renamed or merged since. */
    Optional<CentreKey> currentKey(String text) {
        return CentreKey.parse(text).flatMap(directory::currentKey);
    }
}
