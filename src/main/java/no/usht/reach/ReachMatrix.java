package no.usht.reach;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import no.usht.activity.ActivityReach.Reached;
import no.usht.centre.AreaPlace;
import no.usht.priority.PriorityName;
import no.usht.shared.ActivityId;

/**
 * The places of a centre's area by national priority: how many activities reached each; those that nothing ever reached come first,
 * then those that nothing reached in the time that is asked about.
 *
 * @param withoutPriority whether some activity serves none of the priorities
 */
public record ReachMatrix(List<PriorityName> priorities, boolean withoutPriority, List<Row> rows) {

    /** How far a place is reached. */
    public enum Standing {
        NEVER,
        EARLIER,
        NOW
    }

    /**
     * A place.
     *
     * @param activities that reached it in the time that is asked about
     * @param counted those of them of which that is known by who came
     * @param came how many did
     * @param byPriority the activities by the priority's key; by the empty one those that serve none
     */
    public record Row(
            AreaPlace place,
            Standing standing,
            int activities,
            int counted,
            long came,
            Map<String, Integer> byPriority) {

        /** How many activities of a priority, by its key. */
        public int of(String key) {
            return byPriority.getOrDefault(key, 0);
        }
    }

    /** In the table, what serves none of the priorities. */
    public static final String NONE = "";

    /**
     * Counts.
     *
     * @param keys the keys of each activity's priorities that are columns
     * @param then what they reached in the time that is asked about
     * @param earlier the places that they reached at another time alone
     */
    static ReachMatrix of(
            List<AreaPlace> area,
            List<PriorityName> priorities,
            Map<ActivityId, Set<String>> keys,
            List<Reached> then,
            Set<String> earlier) {
        Map<String, List<Reached>> byPlace = new HashMap<>();
        then.forEach(row ->
                byPlace.computeIfAbsent(row.place(), code -> new ArrayList<>()).add(row));
        Function<AreaPlace, Row> row =
                place -> row(place, byPlace.getOrDefault(place.code(), List.of()), keys, earlier);
        List<Row> rows = area.stream()
                .map(row)
                // The sort is stable: the area is in the order of names.
                .sorted(Comparator.comparing(Row::standing))
                .toList();
        return new ReachMatrix(priorities, keys.values().stream().anyMatch(Set::isEmpty), rows);
    }

    private static Row row(
            AreaPlace place, List<Reached> there, Map<ActivityId, Set<String>> keys, Set<String> earlier) {
        Map<String, Integer> byPriority = new HashMap<>();
        for (Reached each : there) {
            Set<String> served = keys.getOrDefault(each.activity(), Set.of());
            (served.isEmpty() ? Set.of(NONE) : served).forEach(key -> byPriority.merge(key, 1, Integer::sum));
        }
        return new Row(
                place,
                !there.isEmpty() ? Standing.NOW : earlier.contains(place.code()) ? Standing.EARLIER : Standing.NEVER,
                there.size(),
                (int) there.stream().filter(Reached::isCounted).count(),
                there.stream().mapToLong(Reached::came).sum(),
                byPriority);
    }

    /** The places that were reached in the time that is asked about. */
    public long reached() {
        return rows.stream().filter(row -> row.standing() == Standing.NOW).count();
    }

    /** The places that nothing ever reached, by label. */
    public List<AreaPlace> never() {
        return rows.stream()
                .filter(row -> row.standing() == Standing.NEVER)
                .map(Row::place)
                .toList();
    }
}
