package no.usht.activity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.usht.keeping.RecordRow;
import no.usht.priority.PriorityId;
import no.usht.publication.Publication;
import no.usht.publication.PublicationBuilder;
import no.usht.shared.ActivityId;
import no.usht.shared.ActivityKind;
import no.usht.shared.ActivityStatus;
import no.usht.shared.FundingSource;
import no.usht.shared.FundingState;
import no.usht.shared.ListGaps;
import no.usht.tenancy.CentreKey;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** One activity of the centre whose workspace is bound. */
@Entity
@Table(name = "activity")
class Activity extends RecordRow<ActivityId, ActivityContent> {

    private static final int BATCH = 50;

    @Column(name = "title")
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private ActivityKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private ActivityStatus status;

    @Column(name = "period_from")
    private @Nullable LocalDate from;

    @Column(name = "period_to")
    private @Nullable LocalDate to;

    @Column(name = "background")
    private String background;

    @Column(name = "goal")
    private String goal;

    @Column(name = "method")
    private String method;

    @Column(name = "result")
    private String result;

    @Column(name = "responsible")
    private String responsible;

    @Column(name = "parent_id")
    private @Nullable ActivityId parent;

    /** What another centre has published, and is this same activity. */
    @Column(name = "same_as")
    private @Nullable ActivityId sameAs;

    @Column(name = "published_version")
    private @Nullable Integer publishedVersion;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Column(name = "changed_since_published")
    private boolean changedSincePublished;

    @Column(name = "archived_at")
    private @Nullable Instant archivedAt;

    // Sets of whole rows: a change is a delete before an insert, so a new main priority never meets the old one.
    @ElementCollection
    @CollectionTable(name = "activity_priority", joinColumns = @JoinColumn(name = "activity_id"))
    @BatchSize(size = BATCH)
    private Set<PriorityRow> priorities = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "activity_focus_area", joinColumns = @JoinColumn(name = "activity_id"))
    @Column(name = "name")
    @BatchSize(size = BATCH)
    private Set<String> focusAreas = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "activity_co_arranger", joinColumns = @JoinColumn(name = "activity_id"))
    @Column(name = "centre_key")
    @BatchSize(size = BATCH)
    private Set<String> coArrangers = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "activity_partner", joinColumns = @JoinColumn(name = "activity_id"))
    @Column(name = "name")
    @BatchSize(size = BATCH)
    private Set<String> partners = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "activity_reach", joinColumns = @JoinColumn(name = "activity_id"))
    @BatchSize(size = BATCH)
    private Set<ReachRow> reach = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "activity_funding", joinColumns = @JoinColumn(name = "activity_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = BATCH)
    private List<FundingRow> funding = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "activity_link", joinColumns = @JoinColumn(name = "activity_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = BATCH)
    private List<LinkRow> links = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // JPA fills the fields
    protected Activity() {}

    @SuppressWarnings("NullAway.Init") // become() fills the fields
    private Activity(ActivityId id) {
        super(id);
    }

    /** A new activity; the content has passed the rules. */
    static Activity register(ActivityId id, ActivityContent content, Instant now) {
        Activity activity = new Activity(id);
        activity.rework(content, now);
        return activity;
    }

    /** Takes on other content, which has passed the rules. */
    void rework(ActivityContent content, Instant now) {
        become(content);
        changed(now);
    }

    @Override
    public void become(ActivityContent content) {
        title = content.title();
        kind = Objects.requireNonNull(content.kind());
        status = Objects.requireNonNull(content.status());
        from = content.from();
        to = content.to();
        background = content.background();
        goal = content.goal();
        method = content.method();
        result = content.result();
        responsible = content.responsible();
        parent = content.parent();
        sameAs = content.sameAs();
        become(
                priorities,
                content.priorities().stream()
                        .map(priority -> new PriorityRow(priority, priority.equals(content.mainPriority())))
                        .collect(Collectors.toSet()));
        become(focusAreas, content.focusAreas());
        become(coArrangers, content.coArrangers().stream().map(CentreKey::value).collect(Collectors.toSet()));
        become(partners, content.partners());
        become(reach, content.reach().stream().map(ReachRow::of).collect(Collectors.toSet()));
        become(funding, content.funding().stream().map(FundingRow::of).toList());
        become(links, content.links().stream().map(LinkRow::of).toList());
    }

    /** Keeps the rows that stay, so that the history tells of the others alone. */
    private static <T> void become(Set<T> rows, Collection<T> wanted) {
        rows.retainAll(wanted);
        rows.addAll(wanted);
    }

    private static <T> void become(List<T> rows, List<T> wanted) {
        if (!rows.equals(wanted)) {
            rows.clear();
            rows.addAll(wanted);
        }
    }

    /** What has just left the workspace is the activity as it stands. */
    void markPublished(int publishedVersion, Instant at) {
        this.publishedVersion = publishedVersion;
        this.publishedAt = at;
        this.changedSincePublished = false;
    }

    /** Takes it out of lists and figures; only what nobody outside sees. */
    void archive(Instant now) {
        archivedAt = now;
    }

    /** Back into lists and figures. */
    void bringBack() {
        archivedAt = null;
    }

    /** Notes whether others see something else than the activity says. */
    void seenAs(ActivityState state) {
        this.changedSincePublished = state == ActivityState.CHANGED;
    }

    /** Nobody outside sees it any more. */
    void markWithdrawn() {
        this.publishedVersion = null;
        this.publishedAt = null;
        this.changedSincePublished = false;
    }

    ActivityState state() {
        return ActivityDetails.state(published(), archivedAt());
    }

    /** Exactly what leaves the workspace when it is published: everything but who is responsible. */
    Publication publication() {
        ActivityContent content = content();
        return PublicationBuilder.builder()
                .activityId(getId())
                .title(title)
                .kind(kind)
                .status(status)
                .from(from)
                .to(to)
                .background(background)
                .goal(goal)
                .method(method)
                .result(result)
                .partOf(parent)
                .mainPriority(content.mainPriority())
                .otherPriorities(content.otherPriorities())
                .focusAreas(content.focusAreas())
                .reach(content.reach().stream()
                        .map(row -> new Publication.Reach(row.territoryCode(), row.invited(), row.takingPart()))
                        .toList())
                .coArrangers(content.coArrangers())
                .partners(content.partners())
                .links(ListGaps.closed(links).stream()
                        .map(row -> new Publication.Link(row.url(), row.label()))
                        .toList())
                .funding(ListGaps.closed(funding).stream()
                        .map(row -> new Publication.Funding(
                                row.source(), row.year(), row.state(), row.amountKroner(), row.fictional()))
                        .toList())
                .sameAs(sameAs)
                .build();
    }

    @Override
    public ActivityContent content() {
        return ActivityContentBuilder.builder()
                .title(title)
                .kind(kind)
                .status(status)
                .from(from)
                .to(to)
                .background(background)
                .goal(goal)
                .method(method)
                .result(result)
                .responsible(responsible)
                .parent(parent)
                .mainPriority(priorities.stream()
                        .filter(PriorityRow::main)
                        .map(PriorityRow::priorityId)
                        .findFirst()
                        .orElse(null))
                .otherPriorities(priorities.stream()
                        .filter(row -> !row.main())
                        .map(PriorityRow::priorityId)
                        .collect(Collectors.toSet()))
                .focusAreas(focusAreas.stream().sorted().toList())
                .coArrangers(coArrangers.stream().map(CentreKey::new).collect(Collectors.toSet()))
                .partners(partners.stream().sorted().toList())
                .reach(reach.stream()
                        .map(ReachRow::toContent)
                        .sorted(Comparator.comparing(ActivityContent.Reach::territoryCode))
                        .toList())
                .funding(ListGaps.closed(funding).stream()
                        .map(FundingRow::toContent)
                        .toList())
                .links(ListGaps.closed(links).stream()
                        .map(row -> new ActivityContent.Link(row.url(), row.label()))
                        .toList())
                .sameAs(sameAs)
                .build();
    }

    String title() {
        return title;
    }

    @Nullable
    ActivityId parent() {
        return parent;
    }

    /** Since when it is archived, if it is. */
    Optional<Instant> archivedAt() {
        return Optional.ofNullable(archivedAt);
    }

    /** The version that others see, if any. */
    Optional<PublishedState> published() {
        return publishedVersion == null || publishedAt == null
                ? Optional.empty()
                : Optional.of(new PublishedState(publishedVersion, publishedAt, changedSincePublished));
    }

    @Embeddable
    record PriorityRow(
            @Column(name = "priority_id") PriorityId priorityId,
            @Column(name = "main") boolean main) {}

    @Embeddable
    record ReachRow(
            @Column(name = "territory_code") String territoryCode,
            @Column(name = "invited") boolean invited,
            @Column(name = "taking_part") boolean takingPart) {

        static ReachRow of(ActivityContent.Reach row) {
            return new ReachRow(row.territoryCode(), row.invited(), row.takingPart());
        }

        ActivityContent.Reach toContent() {
            return new ActivityContent.Reach(territoryCode, invited, takingPart);
        }
    }

    @Embeddable
    record FundingRow(
            @Enumerated(EnumType.STRING) @Column(name = "source")
            FundingSource source,

            @Column(name = "year") int year,

            @Enumerated(EnumType.STRING) @Column(name = "state")
            FundingState state,

            @Column(name = "amount_kr") long amountKroner,
            @Column(name = "fictional") boolean fictional) {

        static FundingRow of(ActivityContent.Funding row) {
            return new FundingRow(
                    Objects.requireNonNull(row.source()),
                    Objects.requireNonNull(row.year()),
                    Objects.requireNonNull(row.state()),
                    Objects.requireNonNull(row.amountKroner()),
                    row.fictional());
        }

        ActivityContent.Funding toContent() {
            return new ActivityContent.Funding(source, year, state, amountKroner, fictional);
        }
    }

    @Embeddable
    record LinkRow(
            @Column(name = "url") String url,
            @Column(name = "label") String label) {

        static LinkRow of(ActivityContent.Link row) {
            return new LinkRow(row.url(), row.label());
        }
    }
}
