package no.usht.publication;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.usht.shared.ActivityKind;
import no.usht.shared.ActivityStatus;
import no.usht.shared.ListGaps;
import no.usht.tenancy.CentreKey;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/**
 * One version of an activity as it was handed over.
 *
 * <p>Never changed but for the two moments that end it: the database grants a centre an update of those columns alone,
 * hence {@link DynamicUpdate} and no optimistic lock; that only one version is current is a unique index's work.
 */
@Entity
@Table(schema = "national", name = "published_activity")
@DynamicUpdate
class PublishedActivity implements Persistable<UUID> {

    @Id
    private UUID id;

    @Convert(converter = CentreKeyConverter.class)
    @Column(name = "centre_key", updatable = false)
    private CentreKey centre;

    /** Written by the database. */
    @Convert(converter = CentreKeyConverter.class)
    @Column(name = "origin_key", insertable = false, updatable = false)
    private @Nullable CentreKey origin;

    @Column(name = "activity_id", updatable = false)
    private UUID activityId;

    @Column(name = "version", updatable = false)
    private int number;

    @Column(name = "title", updatable = false)
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    private ActivityKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", updatable = false)
    private ActivityStatus status;

    @Column(name = "period_from", updatable = false)
    private @Nullable LocalDate from;

    @Column(name = "period_to", updatable = false)
    private @Nullable LocalDate to;

    @Column(name = "background", updatable = false)
    private String background;

    @Column(name = "goal", updatable = false)
    private String goal;

    @Column(name = "method", updatable = false)
    private String method;

    @Column(name = "result", updatable = false)
    private String result;

    @Column(name = "part_of", updatable = false)
    private @Nullable UUID partOf;

    @Column(name = "same_as", updatable = false)
    private @Nullable UUID sameAs;

    @Column(name = "published_at", updatable = false)
    private Instant publishedAt;

    @Column(name = "superseded_at")
    private @Nullable Instant supersededAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    /** What it is found by and does not say: its focus areas and where it takes place; see {@link SearchText#placeWord}. */
    @Column(name = "tags", updatable = false)
    private String tags;

    /** First and last year in which it counts, computed by the database; read in queries alone. */
    @Column(name = "first_year", insertable = false, updatable = false)
    private int firstYear;

    @Column(name = "last_year", insertable = false, updatable = false)
    private int lastYear;

    /** The words to search in, computed by the database; read in queries alone. */
    @Column(name = "search", insertable = false, updatable = false)
    private @Nullable String search;

    @ElementCollection
    @CollectionTable(
            schema = "national",
            name = "published_priority",
            joinColumns = @JoinColumn(name = "publication_id"))
    @Fetch(FetchMode.SUBSELECT)
    private Set<PublishedParts.Priority> priorities = new HashSet<>();

    @ElementCollection
    @CollectionTable(
            schema = "national",
            name = "published_focus_area",
            joinColumns = @JoinColumn(name = "publication_id"))
    @Fetch(FetchMode.SUBSELECT)
    private Set<PublishedParts.FocusArea> focusAreas = new HashSet<>();

    @ElementCollection
    @CollectionTable(schema = "national", name = "published_reach", joinColumns = @JoinColumn(name = "publication_id"))
    @Fetch(FetchMode.SUBSELECT)
    private Set<PublishedParts.Reach> reach = new HashSet<>();

    @ElementCollection
    @CollectionTable(
            schema = "national",
            name = "published_co_arranger",
            joinColumns = @JoinColumn(name = "publication_id"))
    @Fetch(FetchMode.SUBSELECT)
    private Set<PublishedParts.CoArranger> coArrangers = new HashSet<>();

    @ElementCollection
    @CollectionTable(
            schema = "national",
            name = "published_partner",
            joinColumns = @JoinColumn(name = "publication_id"))
    @Fetch(FetchMode.SUBSELECT)
    private Set<PublishedParts.Partner> partners = new HashSet<>();

    @ElementCollection
    @CollectionTable(schema = "national", name = "published_link", joinColumns = @JoinColumn(name = "publication_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<PublishedParts.Link> links = new ArrayList<>();

    @ElementCollection
    @CollectionTable(
            schema = "national",
            name = "published_funding",
            joinColumns = @JoinColumn(name = "publication_id"))
    @OrderColumn(name = "position")
    @Fetch(FetchMode.SUBSELECT)
    private List<PublishedParts.Funding> funding = new ArrayList<>();

    @Transient
    private boolean unsaved;

    @SuppressWarnings("NullAway.Init") // JPA fills it
    protected PublishedActivity() {}

    PublishedActivity(CentreKey centre, int number, Instant publishedAt, Publication content) {
        this.id = UUID.randomUUID();
        this.unsaved = true;
        this.centre = centre;
        this.activityId = content.activityId();
        this.number = number;
        this.title = content.title();
        this.kind = content.kind();
        this.status = content.status();
        this.from = content.from();
        this.to = content.to();
        this.background = content.background();
        this.goal = content.goal();
        this.method = content.method();
        this.result = content.result();
        this.partOf = content.partOf();
        this.sameAs = content.sameAs();
        this.publishedAt = publishedAt;
        if (content.mainPriority() != null) {
            priorities.add(new PublishedParts.Priority(centre, content.mainPriority(), true));
        }
        content.otherPriorities().stream()
                .filter(other -> !other.equals(content.mainPriority()))
                .forEach(other -> priorities.add(new PublishedParts.Priority(centre, other, false)));
        content.focusAreas().forEach(name -> focusAreas.add(new PublishedParts.FocusArea(centre, name)));
        content.reach()
                .forEach(touched -> reach.add(new PublishedParts.Reach(
                        centre,
                        touched.territoryCode(),
                        touched.territoryCode().substring(0, 4),
                        touched.invited(),
                        touched.takingPart())));
        tags = tags(content);
        content.coArrangers().stream()
                .filter(other -> !other.equals(centre))
                .forEach(other -> coArrangers.add(new PublishedParts.CoArranger(centre, other)));
        content.partners().forEach(name -> partners.add(new PublishedParts.Partner(centre, name)));
        content.links().forEach(link -> links.add(new PublishedParts.Link(centre, link.url(), link.label())));
        content.funding()
                .forEach(sum -> funding.add(new PublishedParts.Funding(
                        centre, sum.source(), sum.year(), sum.state(), sum.amountKroner(), sum.fictional())));
    }

    private static String tags(Publication content) {
        Stream<String> places = content.reach().stream()
                .filter(Publication.Reach::takingPart)
                .map(Publication.Reach::territoryCode)
                .flatMap(code -> Stream.of(code, code.substring(0, 4)))
                .map(SearchText::placeWord);
        return Stream.concat(content.focusAreas().stream(), places)
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }

    boolean isCurrent() {
        return supersededAt == null && withdrawnAt == null;
    }

    void supersede(Instant at) {
        supersededAt = at;
    }

    void withdraw(Instant at) {
        withdrawnAt = at;
    }

    /** What was handed over, whole; not for the public role, which may not read the funding. */
    PublishedVersion version() {
        return new PublishedVersion(centre, number, publishedAt, supersededAt, withdrawnAt, content());
    }

    private Publication content() {
        return PublicationBuilder.builder()
                .activityId(activityId)
                .title(title)
                .kind(kind)
                .status(status)
                .from(from)
                .to(to)
                .background(background)
                .goal(goal)
                .method(method)
                .result(result)
                .partOf(partOf)
                .mainPriority(mainPriority())
                .otherPriorities(otherPriorities())
                .focusAreas(focusAreaNames())
                .reach(reachByCode())
                .coArrangers(coArrangerKeys())
                .partners(partnerNames())
                .links(linkList())
                .funding(ListGaps.closed(funding).stream()
                        .map(sum -> new Publication.Funding(
                                sum.source(), sum.year(), sum.state(), sum.amountKroner(), sum.fictional()))
                        .toList())
                .sameAs(sameAs)
                .build();
    }

    /** What anybody may see of it. */
    PublicActivity publicDetails() {
        return PublicActivityBuilder.builder()
                .activityId(activityId)
                .centre(centre)
                .origin(origin == null ? centre : origin)
                .title(title)
                .kind(kind)
                .status(status)
                .from(from)
                .to(to)
                .background(background)
                .goal(goal)
                .method(method)
                .result(result)
                .partOf(partOf)
                .mainPriority(mainPriority())
                .otherPriorities(otherPriorities())
                .focusAreas(focusAreaNames())
                .takingPart(reach.stream()
                        .filter(PublishedParts.Reach::takingPart)
                        .map(PublishedParts.Reach::territoryCode)
                        .sorted()
                        .toList())
                .coArrangers(coArrangerKeys())
                .partners(partnerNames())
                .links(linkList())
                .publishedAt(publishedAt)
                .sameAs(sameAs)
                .build();
    }

    private @Nullable UUID mainPriority() {
        return priorities.stream()
                .filter(PublishedParts.Priority::main)
                .map(PublishedParts.Priority::priorityId)
                .findAny()
                .orElse(null);
    }

    private Set<UUID> otherPriorities() {
        return priorities.stream()
                .filter(served -> !served.main())
                .map(PublishedParts.Priority::priorityId)
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<String> focusAreaNames() {
        return focusAreas.stream().map(PublishedParts.FocusArea::name).sorted().toList();
    }

    private List<Publication.Reach> reachByCode() {
        return reach.stream()
                .map(touched -> new Publication.Reach(touched.territoryCode(), touched.invited(), touched.takingPart()))
                .sorted(Comparator.comparing(Publication.Reach::territoryCode))
                .toList();
    }

    private Set<CentreKey> coArrangerKeys() {
        return coArrangers.stream().map(PublishedParts.CoArranger::coCentre).collect(Collectors.toUnmodifiableSet());
    }

    private List<String> partnerNames() {
        return partners.stream().map(PublishedParts.Partner::name).sorted().toList();
    }

    private List<Publication.Link> linkList() {
        return ListGaps.closed(links).stream()
                .map(link -> new Publication.Link(link.url(), link.label()))
                .toList();
    }

    int number() {
        return number;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return unsaved;
    }
}
