package no.usht.profile;

import java.util.List;
import java.util.Map;
import no.usht.handover.Handover;
import no.usht.keeping.RecordFilter;
import no.usht.keeping.RecordService;
import no.usht.keeping.Saved;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is done with profiles and not with every kind of record: a centre has one of them. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('CENTRE_READ')")
public class ProfileService {

    private static final RecordFilter<ProfileContent> ALL = new RecordFilter<>("", List.of(), Map.of());
    private static final Sort NEWEST_FIRST = Sort.by(Sort.Direction.DESC, "updatedAt");

    private final RecordService records;
    private final Handover handover;

    ProfileService(RecordService records, Handover handover) {
        this.records = records;
        this.handover = handover;
    }

    /** The one that counts comes first: the newest, where two centres that had one each became one. None before it is begun. */
    public List<Saved<ProfileContent>> all() {
        return records.page(ProfileRecord.KIND, ALL, PageRequest.of(0, Integer.MAX_VALUE, NEWEST_FIRST));
    }

    /** Begins the centre's profile, of which nothing is filled in; the one that is there where somebody was faster. */
    @Transactional
    @PreAuthorize("@access.may('PROFILE_WRITE')")
    public ProfileId begin() {
        return all().stream()
                .findFirst()
                .map(there -> new ProfileId(there.id()))
                .orElseGet(() -> new ProfileId(records.register(ProfileRecord.KIND, ProfileContent.empty(), null)));
    }

    /** Deletes one, and takes away what others see of it; see {@link RecordService#delete}. */
    @Transactional
    @PreAuthorize("@access.may('PROFILE_WRITE') and @access.may('PROFILE_PUBLISH')")
    public void delete(ProfileId id, int expectedVersion) {
        records.delete(ProfileRecord.KIND, id.value(), expectedVersion);
        handover.withdraw(PublishedProfile.KIND, id);
    }
}
