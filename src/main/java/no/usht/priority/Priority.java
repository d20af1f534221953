package no.usht.priority;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.usht.keeping.Saved;
import no.usht.shared.ListGaps;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/** What the directorate asks all centres to give weight to in some years. */
@Entity
@Table(name = "priority", schema = "national")
class Priority {

    @Id
    private PriorityId id;

    private int yearFrom;
    private int yearTo;

    @Column
    private String key;

    @Column
    private String nameNb;

    @Column
    private String nameNn;

    private boolean nameNnProvisional;

    @Column
    private String descriptionNb;

    @Column
    private String descriptionNn;

    @Column
    private String assignmentNb;

    @Column
    private String assignmentNn;

    // Moving one priority moves its neighbours: that must not refuse what somebody is writing about one of them.
    @OptimisticLock(excluded = true)
    private int position;

    @Enumerated(EnumType.STRING)
    @Column
    private PriorityState state;

    private @Nullable PriorityId continuesId;

    @ElementCollection
    @CollectionTable(name = "priority_umbrella", schema = "national", joinColumns = @JoinColumn(name = "priority_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 100)
    private List<Cover> covers = new ArrayList<>();

    // Null until it is saved: how Spring Data tells a new row from an old one, as the id is given from the start.
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Priority() {}

    private Priority(PriorityId id, PriorityContent content, int position) {
        this.id = id;
        this.position = position;
        this.state = PriorityState.DRAFT;
        this.key = content.key();
        this.nameNb = content.nameNb();
        this.nameNn = content.nameNn();
        this.descriptionNb = content.descriptionNb();
        this.descriptionNn = content.descriptionNn();
        this.assignmentNb = content.assignmentNb();
        this.assignmentNn = content.assignmentNn();
    }

    /**
     * A new draft.
     *
     * @param covers the umbrella of the content, with the names of covered priorities looked up
     */
    static Priority draft(PriorityId id, PriorityContent content, List<Cover> covers, int position) {
        Priority draft = new Priority(id, content, position);
        draft.rework(content, covers);
        return draft;
    }

    /** Takes over what somebody wrote; the rules have been checked. */
    void rework(PriorityContent content, List<Cover> newCovers) {
        yearFrom = content.firstYear();
        yearTo = content.lastYear();
        key = content.key();
        nameNb = content.nameNb();
        nameNn = content.nameNn();
        nameNnProvisional = content.nameNnProvisional();
        descriptionNb = content.descriptionNb();
        descriptionNn = content.descriptionNn();
        assignmentNb = content.assignmentNb();
        assignmentNn = content.assignmentNn();
        continuesId = content.continues();
        if (!covers.equals(newCovers)) {
            covers.clear();
            covers.addAll(newCovers);
        }
    }

    void publish() {
        state = PriorityState.PUBLISHED;
    }

    void moveTo(int newPosition) {
        position = newPosition;
    }

    boolean isPublished() {
        return state == PriorityState.PUBLISHED;
    }

    boolean holdsIn(int year) {
        return yearFrom <= year && year <= yearTo;
    }

    boolean covers(PriorityId other) {
        return covers().stream().anyMatch(cover -> other.equals(cover.coveredId()));
    }

    PriorityId id() {
        return id;
    }

    int yearFrom() {
        return yearFrom;
    }

    int yearTo() {
        return yearTo;
    }

    String key() {
        return key;
    }

    String nameNb() {
        return nameNb;
    }

    int position() {
        return position;
    }

    @Nullable
    PriorityId continuesId() {
        return continuesId;
    }

    List<Cover> covers() {
        return ListGaps.closed(covers);
    }

    /** How often it was saved; 0 for one that was not yet. */
    int version() {
        return Objects.requireNonNullElse(version, 0);
    }

    PriorityName name() {
        return new PriorityName(id, yearFrom, yearTo, key, nameNb, nameNn, state);
    }

    boolean nameNnProvisional() {
        return nameNnProvisional;
    }

    Saved<PriorityContent> saved() {
        return new Saved<>(id.value(), version(), content());
    }

    PriorityContent content() {
        return PriorityContentBuilder.builder()
                .yearFrom(yearFrom)
                .yearTo(yearTo)
                .key(key)
                .nameNb(nameNb)
                .nameNn(nameNn)
                .nameNnProvisional(nameNnProvisional)
                .descriptionNb(descriptionNb)
                .descriptionNn(descriptionNn)
                .assignmentNb(assignmentNb)
                .assignmentNn(assignmentNn)
                .continues(continuesId)
                .covers(covers().stream()
                        .map(cover -> new PriorityContent.Cover(cover.coveredId(), cover.name()))
                        .toList())
                .build();
    }
}
