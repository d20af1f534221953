package no.usht.reach;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.usht.activity.ActivityReach;
import no.usht.activity.ActivityReach.Reached;
import no.usht.activity.ActivityReach.Topic;
import no.usht.centre.AreaPlace;
import no.usht.centre.CentrePlaces;
import no.usht.gathering.GatheringFigures;
import no.usht.gathering.GatheringFigures.MetFrom;
import no.usht.priority.PriorityCatalogue;
import no.usht.priority.PriorityId;
import no.usht.priority.PriorityName;
import no.usht.shared.ActivityId;
import no.usht.shared.Norwegian;
import no.usht.shared.YearSpan;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells which places of the bound centre's area were reached by what; in a few statements, however much there is. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@access.may('GATHERING_READ')")
public class ReachMatrices {

    private final ActivityReach reach;
    private final GatheringFigures figures;
    private final PriorityCatalogue priorities;
    private final CentrePlaces places;
    private final Clock clock;

    ReachMatrices(
            ActivityReach reach,
            GatheringFigures figures,
            PriorityCatalogue priorities,
            CentrePlaces places,
            Clock clock) {
        this.reach = reach;
        this.figures = figures;
        this.priorities = priorities;
        this.places = places;
        this.clock = clock;
    }

    /**
     * An activity that reached a place.
     *
     * @param came how many came from there
     * @param entered whether it is entered by hand that the place takes part
     */
    public record Behind(ActivityId activity, String title, long came, boolean entered) {}

    /** Places by priorities. */
    public ReachMatrix matrix(ReachFilter filter) {
        Map<PriorityId, PriorityName> names = names();
        List<Topic> asked = asked(filter, names);
        List<PriorityName> columns = columns(filter, asked, names);
        Set<String> shown = columns.stream().map(PriorityName::key).collect(Collectors.toSet());
        Map<ActivityId, Set<String>> keys = asked.stream()
                .collect(Collectors.toMap(
                        Topic::activity,
                        topic -> keys(topic.priorities(), names)
                                .filter(shown::contains)
                                .collect(Collectors.toSet())));
        List<AreaPlace> area = places.area();
        List<Reached> then = then(filter, area.stream().map(AreaPlace::code).collect(Collectors.toSet())).stream()
                .filter(row -> keys.containsKey(row.activity()))
                .toList();
        return ReachMatrix.of(area, columns, keys, then, earlier(area, keys.keySet(), then));
    }

    /** The places that were not reached then, but at another time: asked of those alone, for they are few. */
    private Set<String> earlier(List<AreaPlace> area, Set<ActivityId> asked, List<Reached> then) {
        Set<String> reached = then.stream().map(Reached::place).collect(Collectors.toSet());
        Set<String> left = area.stream()
                .map(AreaPlace::code)
                .filter(code -> !reached.contains(code))
                .collect(Collectors.toSet());
        return reach.ever(left).stream()
                .filter(row -> asked.contains(row.activity()))
                .map(Reached::place)
                .collect(Collectors.toSet());
    }

    /** The activities behind a number, by title. */
    public List<Behind> behind(ReachFilter filter, String place) {
        Map<ActivityId, String> titles =
                asked(filter, names()).stream().collect(Collectors.toMap(Topic::activity, Topic::title));
        return then(filter, Set.of(place)).stream()
                .filter(row -> row.place().equals(place))
                .flatMap(row -> Stream.ofNullable(titles.get(row.activity()))
                        .map(title -> new Behind(row.activity(), title, row.came(), row.entered())))
                .sorted(Norwegian.by(Behind::title))
                .toList();
    }

    /** The gatherings of these activities to which somebody came from there, the newest first. */
    public List<MetFrom> gatherings(ReachFilter filter, String place) {
        Set<ActivityId> wanted =
                asked(filter, names()).stream().map(Topic::activity).collect(Collectors.toSet());
        return figures.from(place, filter.year()).stream()
                .filter(met -> wanted.contains(met.activity()))
                .toList();
    }

    /**
     * What somebody may ask about.
     *
     * @param activities by title
     * @param priorities that activities serve, newest first, each key once
     */
    public record Offered(List<Topic> activities, List<PriorityName> priorities) {}

    /** All that somebody may ask about. */
    public Offered offered() {
        List<Topic> topics = reach.topics();
        return new Offered(topics, served(topics, names()));
    }

    /** The years that somebody may ask about, newest first. */
    public List<Integer> years() {
        return Stream.concat(figures.years().stream(), Stream.of(thisYear()))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private List<Reached> then(ReachFilter filter, Set<String> codes) {
        return filter.year().map(reach::in).orElseGet(() -> reach.ever(codes));
    }

    private Map<PriorityId, PriorityName> names() {
        Map<PriorityId, PriorityName> names = new LinkedHashMap<>();
        priorities
                .ofYears(YearSpan.OF_PRIORITIES.first(), YearSpan.OF_PRIORITIES.last())
                .forEach(name -> names.put(name.id(), name));
        return names;
    }

    private static Stream<String> keys(Collection<PriorityId> ids, Map<PriorityId, PriorityName> names) {
        return ids.stream().flatMap(id -> Stream.ofNullable(names.get(id))).map(PriorityName::key);
    }

    /** The priorities of the year, or all that these activities serve. */
    private List<PriorityName> columns(ReachFilter filter, List<Topic> topics, Map<PriorityId, PriorityName> names) {
        List<PriorityName> all = filter.year()
                .map(priorities::ofYear)
                .filter(ofYear -> !ofYear.isEmpty())
                .orElseGet(() -> served(topics, names));
        return all.stream()
                .filter(name -> filter.priority().isEmpty()
                        || name.key().equals(filter.priority().get()))
                .toList();
    }

    private static List<PriorityName> served(List<Topic> topics, Map<PriorityId, PriorityName> names) {
        Set<PriorityId> served =
                topics.stream().flatMap(topic -> topic.priorities().stream()).collect(Collectors.toSet());
        Map<String, PriorityName> byKey = new LinkedHashMap<>();
        names.values().stream()
                .filter(name -> served.contains(name.id()))
                .forEach(name -> byKey.putIfAbsent(name.key(), name));
        return List.copyOf(byKey.values());
    }

    private List<Topic> asked(ReachFilter filter, Map<PriorityId, PriorityName> names) {
        List<String> words = List.of(filter.theme().toLowerCase(Locale.ROOT).split(" "));
        Map<PriorityId, String> known = new HashMap<>();
        names.forEach((id, name) -> known.put(id, name.nb() + " " + name.nn()));
        return reach.topics().stream()
                .filter(topic ->
                        filter.activity().isEmpty() || filter.activity().get().equals(topic.activity()))
                .filter(topic -> filter.priority().isEmpty()
                        || keys(topic.priorities(), names)
                                .anyMatch(filter.priority().get()::equals))
                .filter(topic -> isAbout(topic, words, known))
                .toList();
    }

    private static boolean isAbout(Topic topic, List<String> words, Map<PriorityId, String> names) {
        String about = Stream.of(
                        Stream.of(topic.title()),
                        topic.focusAreas().stream(),
                        topic.priorities().stream().flatMap(id -> Stream.ofNullable(names.get(id))))
                .flatMap(texts -> texts)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
        return words.stream().allMatch(about::contains);
    }

    private int thisYear() {
        return LocalDate.now(clock.withZone(Norwegian.ZONE)).getYear();
    }
}
