package no.usht.demo;

import java.time.LocalDate;
import no.usht.keeping.RecordService;
import no.usht.profile.ProfileId;
import no.usht.profile.ProfilePublishing;
import no.usht.profile.ProfileRecord;

/** Enters a centre's profile, within the transaction in which its activities are entered, and publishes most of them. */
final class DemoProfileLoader {

    private final RecordService records;
    private final ProfilePublishing publishing;

    DemoProfileLoader(RecordService records, ProfilePublishing publishing) {
        this.records = records;
        this.publishing = publishing;
    }

    void enter(DemoCentre centre, LocalDate today) {
        ProfileId id = new ProfileId(records.register(ProfileRecord.KIND, DemoProfiles.of(centre, today), null));
        if (DemoProfiles.isPublished(centre)) {
            publishing.publish(id, 0);
        }
    }
}
