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
import java.util.function.Function;
import no.usht.handover.HandedOver;
import no.usht.handover.HandedOverRow;
import no.usht.handover.HandoverKind;
import no.usht.shared.ListGaps;
import no.usht.tenancy.CentreKey;
import org.hibernate.annotations.DynamicUpdate;

/** One version of a profile as it was handed over; all of it is everybody's. */
@Entity
@Table(schema = "national", name = "published_profile")
@DynamicUpdate
class PublishedProfile extends HandedOverRow<ProfileId> {

    static final HandoverKind<ProfileId, PublishedProfile, ProfileContent> KIND =
            new HandoverKind<>(PublishedProfile.class, PublishedProfile::new, PublishedProfile::content);

    @Embedded
    private ProfileTexts texts;

    @ElementCollection
    @CollectionTable(
            schema = "national",
            name = "published_profile_address",
            joinColumns = @JoinColumn(name = "publication_id"))
    @OrderColumn(name = "position")
    private List<PublishedProfileParts.Address> addresses = new ArrayList<>();

    @ElementCollection
    @CollectionTable(
            schema = "national",
            name = "published_profile_site",
            joinColumns = @JoinColumn(name = "publication_id"))
    @OrderColumn(name = "position")
    private List<PublishedProfileParts.Site> sites = new ArrayList<>();

    @ElementCollection
    @CollectionTable(
            schema = "national",
            name = "published_profile_responsibility",
            joinColumns = @JoinColumn(name = "publication_id"))
    @OrderColumn(name = "position")
    private List<PublishedProfileParts.Duty> responsibilities = new ArrayList<>();

    @ElementCollection
    @CollectionTable(
            schema = "national",
            name = "published_profile_event",
            joinColumns = @JoinColumn(name = "publication_id"))
    @OrderColumn(name = "position")
    private List<PublishedProfileParts.Event> events = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // JPA fills it
    protected PublishedProfile() {}

    private PublishedProfile(ProfileId profile, HandedOver<ProfileContent> made) {
        super(profile, made);
        CentreKey centre = made.centre();
        ProfileContent content = made.content();
        texts = ProfileTexts.of(content);
        content.addresses().forEach(row -> addresses.add(new PublishedProfileParts.Address(centre, row)));
        content.sites().forEach(row -> sites.add(new PublishedProfileParts.Site(centre, row)));
        content.responsibilities().forEach(row -> responsibilities.add(new PublishedProfileParts.Duty(centre, row)));
        content.events().forEach(row -> events.add(new PublishedProfileParts.Event(centre, row)));
    }

    private ProfileContent content() {
        return texts.content()
                .addresses(said(addresses, PublishedProfileParts.Address::said))
                .sites(said(sites, PublishedProfileParts.Site::said))
                .responsibilities(said(responsibilities, PublishedProfileParts.Duty::said))
                .events(said(events, PublishedProfileParts.Event::said))
                .build();
    }

    private static <P, T> List<T> said(List<P> rows, Function<P, T> said) {
        return ListGaps.closed(rows).stream().map(said).toList();
    }
}
