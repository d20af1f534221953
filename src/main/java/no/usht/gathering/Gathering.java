package no.usht.gathering;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.usht.keeping.RecordRow;
import no.usht.shared.ActivityId;
import no.usht.shared.Norwegian;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** When people meet in an activity of the centre whose workspace is bound. */
@Entity
@Table(name = "gathering")
class Gathering extends RecordRow<GatheringId, GatheringContent> {

    @Column(name = "title")
    private String title;

    @Column(name = "activity_id")
    private ActivityId activity;

    @Column(name = "starts")
    private Instant starts;

    @Column(name = "ends")
    private Instant ends;

    @Column(name = "place")
    private String place;

    @Column(name = "address")
    private String address;

    @Column(name = "link")
    private String link;

    @Column(name = "programme")
    private String programme;

    @Column(name = "counted_minutes")
    private @Nullable Integer countedMinutes;

    @Column(name = "capacity")
    private @Nullable Integer capacity;

    @Column(name = "cancelled_reason")
    private String cancelledReason;

    @ElementCollection
    @CollectionTable(name = "gathering_headcount", joinColumns = @JoinColumn(name = "gathering_id"))
    @BatchSize(size = 100)
    private Set<Headcount> headcounts = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Gathering() {}

    @SuppressWarnings("NullAway.Init") // become() fills the fields
    Gathering(GatheringId id) {
        super(id);
    }

    /** How many minutes of it count. */
    static long minutes(Instant starts, Instant ends, @Nullable Integer counted) {
        return counted == null ? Duration.between(starts, ends).toMinutes() : counted;
    }

    @Override
    public void become(GatheringContent content) {
        title = content.title();
        activity = Objects.requireNonNull(content.activity());
        starts = content.startsAt();
        ends = content.endsAt();
        place = content.place();
        address = content.address();
        link = content.link();
        programme = content.programme();
        countedMinutes = content.countedMinutes();
        capacity = content.capacity();
        cancelledReason = content.cancelledReason();
        headcounts.retainAll(content.headcounts());
        headcounts.addAll(content.headcounts());
    }

    @Override
    public GatheringContent content() {
        return GatheringContentBuilder.builder()
                .title(title)
                .activity(activity)
                .starts(LocalDateTime.ofInstant(starts, Norwegian.ZONE))
                .ends(LocalDateTime.ofInstant(ends, Norwegian.ZONE))
                .place(place)
                .address(address)
                .link(link)
                .programme(programme)
                .countedMinutes(countedMinutes)
                .capacity(capacity)
                .cancelledReason(cancelledReason)
                .headcounts(List.copyOf(headcounts))
                .build();
    }
}
