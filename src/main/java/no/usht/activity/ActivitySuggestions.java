package no.usht.activity;

import java.util.List;
import java.util.stream.Stream;
import no.usht.centre.PartnerService;
import no.usht.shared.NameKey;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the centre has written in free fields before, so that one thing keeps one name. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('ACTIVITY_READ')")
public class ActivitySuggestions {

    private final ActivityRepository activities;
    private final PartnerService partners;

    ActivitySuggestions(ActivityRepository activities, PartnerService partners) {
        this.activities = activities;
        this.partners = partners;
    }

    /** Earlier names of those responsible, each once, the most used first. */
    public List<String> responsible() {
        return NameKey.distinct(activities.responsibleByUse());
    }

    /** The centre's partners, then earlier names that are none of theirs, each once, the most used first. */
    public List<String> partners() {
        return NameKey.distinct(Stream.concat(partners.names().stream(), activities.partnersByUse().stream())
                .toList());
    }

    /** Earlier local focus areas, each once, the most used first. */
    public List<String> focusAreas() {
        return NameKey.distinct(activities.focusAreasByUse());
    }
}
