package no.usht.publication;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.usht.handover.HandedOver;
import no.usht.handover.HandedOverRow;
import no.usht.handover.HandoverKind;
import no.usht.shared.ActivityId;
import no.usht.shared.ActivityKind;
import no.usht.shared.ActivityStatus;
import no.usht.shared.ListGaps;
import no.usht.tenancy.CentreKey;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** One version of an activity as it was handed over. */
@Entity
@Table(schema = "national", name = "published_activity")
@DynamicUpdate
class PublishedActivity extends HandedOverRow<ActivityId> {

    /** As it was handed over, with the funding; for its centre and the directorate. */
    static final HandoverKind<ActivityId, PublishedActivity, Publication> WHOLE =
            new HandoverKind<>(PublishedActivity.class, PublishedActivity::new, PublishedActivity::content);

    /** As everybody may see it. */
    static final HandoverKind<ActivityId, PublishedActivity, Publication> PUBLIC =
            WHOLE.reading(PublishedActivity::publicContent);

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
    private @Nullable ActivityId partOf;

    @Column(name = "same_as", updatable = false)
    private @Nullable ActivityId sameAs;

    @Column(name = "gatherings", updatable = false)
    private int gatherings;

    @Column(name = "minutes", updatable = false)
    private long minutes;

    @Column(name = "attendances", updatable = false)
    private @Nullable Long attendances;

    @Column(name = "persons", updatable = false)
    private @Nullable Long persons;

    @Column(name = "places_met", updatable = false)
    private @Nullable Integer placesMet;

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
            name = "published_attendance",
            joinColumns = @JoinColumn(name = "publication_id"))
    @Fetch(FetchMode.SUBSELECT)
    private Set<PublishedParts.Attendance> byPlace = new HashSet<>();

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

    @SuppressWarnings("NullAway.Init") // JPA fills it
    protected PublishedActivity() {}

    private PublishedActivity(ActivityId activityId, HandedOver<Publication> made) {
        super(activityId, made);
        CentreKey centre = made.centre();
        Publication content = made.content();
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
        Numbers numbers = content.numbers();
        if (numbers != null) {
            gatherings = numbers.gatherings();
            minutes = numbers.minutes();
            attendances = numbers.attendances();
            persons = numbers.persons();
            placesMet = numbers.places();
            numbers.byPlace()
                    .forEach(each ->
                            byPlace.add(new PublishedParts.Attendance(centre, each.place(), each.attendances())));
        }
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

    private Publication content() {
        return open().reach(reach(touched -> true))
                .funding(ListGaps.closed(funding).stream()
                        .map(sum -> new Publication.Funding(
                                sum.source(), sum.year(), sum.state(), sum.amountKroner(), sum.fictional()))
                        .toList())
                .build();
    }

    /** Neither the funding, which the public's role may not even read, nor who was invited in vain. */
    private Publication publicContent() {
        return open().reach(reach(PublishedParts.Reach::takingPart))
                .funding(List.of())
                .build();
    }

    private List<Publication.Reach> reach(Predicate<PublishedParts.Reach> told) {
        return reach.stream()
                .filter(told)
                .map(touched -> new Publication.Reach(touched.territoryCode(), touched.invited(), touched.takingPart()))
                .sorted(Comparator.comparing(Publication.Reach::territoryCode))
                .toList();
    }

    /** What nobody is kept from. */
    private PublicationBuilder open() {
        return PublicationBuilder.builder()
                .activityId(subjectId())
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
                .mainPriority(priorities.stream()
                        .filter(PublishedParts.Priority::main)
                        .map(PublishedParts.Priority::priorityId)
                        .findAny()
                        .orElse(null))
                .otherPriorities(priorities.stream()
                        .filter(served -> !served.main())
                        .map(PublishedParts.Priority::priorityId)
                        .collect(Collectors.toUnmodifiableSet()))
                .focusAreas(focusAreas.stream()
                        .map(PublishedParts.FocusArea::name)
                        .sorted()
                        .toList())
                .coArrangers(coArrangers.stream()
                        .map(PublishedParts.CoArranger::coCentre)
                        .collect(Collectors.toUnmodifiableSet()))
                .partners(partners.stream()
                        .map(PublishedParts.Partner::name)
                        .sorted()
                        .toList())
                .links(ListGaps.closed(links).stream()
                        .map(link -> new Publication.Link(link.url(), link.label()))
                        .toList())
                .sameAs(sameAs)
                .numbers(numbers());
    }

    private @Nullable Numbers numbers() {
        return gatherings == 0
                ? null
                : new Numbers(
                        gatherings,
                        minutes,
                        attendances,
                        persons,
                        placesMet,
                        byPlace.stream()
                                .map(each -> new Numbers.FromPlace(each.territoryCode(), each.attendances()))
                                .sorted(Comparator.comparing(Numbers.FromPlace::place))
                                .toList());
    }
}
