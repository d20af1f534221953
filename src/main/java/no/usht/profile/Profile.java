package no.usht.profile;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import no.usht.keeping.RecordRow;
import no.usht.shared.ListGaps;

/** What the centre whose workspace is bound tells of itself. */
@Entity
@Table(name = "profile")
class Profile extends RecordRow<ProfileId, ProfileContent> {

    @Embedded
    private ProfileTexts texts;

    @ElementCollection
    @CollectionTable(name = "profile_address", joinColumns = @JoinColumn(name = "profile_id"))
    @OrderColumn(name = "position")
    private List<ProfileAddress> addresses = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "profile_site", joinColumns = @JoinColumn(name = "profile_id"))
    @OrderColumn(name = "position")
    private List<ProfileSite> sites = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "profile_responsibility", joinColumns = @JoinColumn(name = "profile_id"))
    @OrderColumn(name = "position")
    private List<Responsibility> responsibilities = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "profile_event", joinColumns = @JoinColumn(name = "profile_id"))
    @OrderColumn(name = "position")
    private List<ProfileEvent> events = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Profile() {}

    @SuppressWarnings("NullAway.Init") // become() fills the fields
    Profile(ProfileId id) {
        super(id);
    }

    @Override
    public void become(ProfileContent content) {
        texts = ProfileTexts.of(content);
        replace(addresses, content.addresses());
        replace(sites, content.sites());
        replace(responsibilities, content.responsibilities());
        replace(events, content.events());
    }

    private static <T> void replace(List<T> kept, List<T> rows) {
        if (!kept.equals(rows)) {
            kept.clear();
            kept.addAll(rows);
        }
    }

    @Override
    public ProfileContent content() {
        return texts.content()
                .addresses(ListGaps.closed(addresses))
                .sites(ListGaps.closed(sites))
                .responsibilities(ListGaps.closed(responsibilities))
                .events(ListGaps.closed(events))
                .build();
    }
}
