package no.usht.profile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.usht.content.Changes;
import no.usht.content.InvalidContentException;
import no.usht.content.Problem;
import no.usht.handover.HandedOver;
import no.usht.handover.Handover;
import no.usht.keeping.ChangedMeanwhileException;
import no.usht.keeping.History;
import no.usht.keeping.RecordService;
import no.usht.keeping.Saved;
import no.usht.keeping.UnknownRecordException;
import no.usht.shared.Norwegian;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands a centre's profile over to everybody, and takes it back. */
@Service
@Transactional
@PreAuthorize("@access.may('PROFILE_PUBLISH')")
public class ProfilePublishing {

    private final ProfileService profiles;
    private final RecordService records;
    private final History history;
    private final Handover handover;
    private final Clock clock;

    ProfilePublishing(ProfileService profiles, RecordService records, History history, Handover handover, Clock clock) {
        this.profiles = profiles;
        this.records = records;
        this.history = history;
        this.handover = handover;
        this.clock = clock;
    }

    /** The version that others see now. */
    @Transactional(readOnly = true)
    @PreAuthorize("@access.may('CENTRE_READ')")
    public Optional<HandedOver<ProfileContent>> current(ProfileId id) {
        saved(id);
        return handover.current(PublishedProfile.KIND, id);
    }

    /** What publishing it would hand over. @throws UnknownRecordException if the workspace has no such profile */
    @Transactional(readOnly = true)
    public ProfilePreview preview(ProfileId id) {
        Saved<ProfileContent> profile = saved(id);
        ProfileContent next = next(profile);
        Optional<HandedOver<ProfileContent>> current = handover.current(PublishedProfile.KIND, id);
        return new ProfilePreview(
                id,
                profile.version(),
                next,
                current,
                current.map(seen -> Changes.between(ProfileRecord.FIELDS, seen.content(), next))
                        .orElse(List.of()));
    }

    /**
     * Publishes the profile as it stands, in place of what others see of the centre now.
     *
     * @param expectedVersion the version that the person has seen in the preview
     * @throws UnknownRecordException if the workspace has no such profile
     * @throws ChangedMeanwhileException if somebody has changed it since
     * @throws InvalidContentException if it says nothing
     * @throws no.usht.handover.HandedOverElsewhereException if another centre has published it, as the one has whose copy this is
     */
    public HandedOver<ProfileContent> publish(ProfileId id, int expectedVersion) {
        Saved<ProfileContent> profile = saved(id);
        if (profile.version() != expectedVersion) {
            throw ChangedMeanwhileException.forChange(history.since(ProfileRecord.KIND, id.value(), expectedVersion));
        }
        ProfileContent next = next(profile);
        if (next.saysNothing()) {
            throw InvalidContentException.forProblem(Problem.ofAll("profile.publish.empty"));
        }
        HandedOver<ProfileContent> published = handover.supersede(PublishedProfile.KIND, id, next);
        // Two centres that became one have published one each.
        profiles.all().stream()
                .map(other -> new ProfileId(other.id()))
                .filter(other -> !other.equals(id))
                .forEach(other -> handover.withdraw(PublishedProfile.KIND, other));
        return published;
    }

    /** Takes away what others see of the profile; its versions are kept. */
    public void withdraw(ProfileId id) {
        saved(id);
        handover.withdraw(PublishedProfile.KIND, id);
    }

    private ProfileContent next(Saved<ProfileContent> profile) {
        return profile.content().onwardFrom(LocalDate.now(clock.withZone(Norwegian.ZONE)));
    }

    private Saved<ProfileContent> saved(ProfileId id) {
        return records.find(ProfileRecord.KIND, id.value()).orElseThrow(() -> UnknownRecordException.forId(id));
    }
}
