package no.usht.activity.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.usht.activity.ActivityDetails;
import no.usht.activity.ActivityService;
import no.usht.centre.CentreDirectory;
import no.usht.centre.CentrePlaces;
import no.usht.centre.CentreProfile;
import no.usht.priority.PriorityCatalogue;
import no.usht.priority.PriorityId;
import no.usht.priority.PriorityName;
import no.usht.publication.PublicationService;
import no.usht.publication.SharedActivity;
import no.usht.shared.ActivityId;
import no.usht.shared.Language;
import no.usht.shared.Norwegian;
import no.usht.tenancy.CentreKey;
import no.usht.tenancy.Workspaces;
import org.springframework.stereotype.Component;

/** Names of what activities point to, and what can be chosen. */
@Component
class ActivityNames {

    private final PriorityCatalogue priorities;
    private final CentrePlaces places;
    private final CentreDirectory centres;
    private final ActivityService activities;
    private final PublicationService publications;
    private final Workspaces workspaces;
    private final Clock clock;

    ActivityNames(
            PriorityCatalogue priorities,
            CentrePlaces places,
            CentreDirectory centres,
            ActivityService activities,
            PublicationService publications,
            Workspaces workspaces,
            Clock clock) {
        this.priorities = priorities;
        this.places = places;
        this.centres = centres;
        this.activities = activities;
        this.publications = publications;
        this.workspaces = workspaces;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(Norwegian.ZONE));
    }

    Optional<PriorityName> priority(PriorityId id) {
        return Optional.ofNullable(priorities.names(Set.of(id)).get(id));
    }

    Optional<PriorityName> priority(int yearFrom, String key) {
        return priorities.find(yearFrom, key);
    }

    /** Newest year first. */
    List<PriorityName> priorities(int firstYear, int lastYear) {
        return priorities.ofYears(firstYear, lastYear);
    }

    Optional<String> activity(ActivityId id) {
        return activities.headline(id).map(ActivityDetails.Relative::title);
    }

    /** What other centres have published and say that the bound one runs too. */
    List<SharedActivity> shared() {
        return publications.sharedWithUs();
    }

    /** Title and centre of such an activity. */
    String label(SharedActivity shared, Language language) {
        return shared.title() + " (" + centre(shared.centre(), language) + ")";
    }

    /** The same by its id; empty where it is not published any more, or no longer together with the bound centre. */
    Optional<SharedActivity> shared(ActivityId activityId) {
        return shared().stream()
                .filter(shared -> shared.activityId().equals(activityId))
                .findAny();
    }

    /** The code itself where the register does not know it. */
    String territory(String code) {
        return places.label(code);
    }

    /** The key itself where the directory does not know it. */
    String centre(CentreKey key, Language language) {
        return centres.find(key).map(centre -> centre.name(language)).orElse(key.value());
    }

    /** The short name of the centre's area; the key itself where the directory does not know it. */
    String centreArea(CentreKey key) {
        return centres.find(key).map(CentreProfile::areaName).orElse(key.value());
    }

    /** All centres but one's own. */
    List<CentreProfile> otherCentres() {
        CentreKey own = workspaces.requireCentre();
        return centres.open().stream()
                .filter(centre -> !centre.key().equals(own))
                .toList();
    }

    /** Municipalities and city districts. */
    CentrePlaces places() {
        return places;
    }
}
