package no.usht.profile;

import java.util.Optional;
import no.usht.handover.HandedOver;
import no.usht.handover.Handover;
import no.usht.tenancy.CentreKey;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what centres have published of themselves, for anybody. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("permitAll")
public class PublishedProfiles {

    private final Handover handover;

    PublishedProfiles(Handover handover) {
        this.handover = handover;
    }

    /** What a centre tells of itself; the newest, where two centres that had published one each became one. */
    public Optional<HandedOver<ProfileContent>> of(CentreKey centre) {
        return handover.currentOf(PublishedProfile.KIND, centre).stream().findFirst();
    }
}
