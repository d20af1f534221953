package no.usht.oversight.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.usht.oversight.CentrePriority;
import no.usht.priority.PriorityId;
import no.usht.priority.PriorityName;
import no.usht.tenancy.CentreKey;

/** Centres by priorities; a priority that goes on under the same key in another year is the same one. */
final class PriorityMatrix {

    private final List<CentreKey> centres;
    private final List<PriorityName> columns;
    private final Map<CentreKey, Map<String, Long>> cells = new HashMap<>();
    private final Map<String, Long> country = new HashMap<>();

    /** A priority that some areas do nothing about. */
    record Gap(PriorityName priority, int centres) {}

    /**
     * The table, and what it comes to in the country.
     *
     * @param counts each centre's own; they don't add up to the country's, where an activity that two have published counts once
     * @param inCountry the country's
     */
    PriorityMatrix(
            List<CentreKey> centres,
            List<PriorityName> columns,
            Function<PriorityId, Optional<String>> keyOf,
            Map<CentrePriority, Long> counts,
            Map<PriorityId, Long> inCountry) {
        this.centres = List.copyOf(centres);
        this.columns = List.copyOf(columns);
        counts.forEach((cell, count) -> keyOf.apply(cell.priorityId())
                .ifPresent(key -> cells.computeIfAbsent(cell.centre(), centre -> new HashMap<>())
                        .merge(key, count, Long::sum)));
        inCountry.forEach((id, count) -> keyOf.apply(id).ifPresent(key -> country.merge(key, count, Long::sum)));
    }

    /**
     * The priorities of a year; of a year without any, those that its activities serve.
     *
     * @param known all published priorities, newest first
     */
    static List<PriorityName> columns(int year, List<PriorityName> known, Map<CentrePriority, Long> counts) {
        List<PriorityName> ofYear =
                known.stream().filter(priority -> priority.holdsIn(year)).toList();
        if (!ofYear.isEmpty()) {
            return ofYear;
        }
        List<PriorityId> served = counts.keySet().stream()
                .map(CentrePriority::priorityId)
                .distinct()
                .toList();
        Map<String, PriorityName> byKey = new HashMap<>();
        List<PriorityName> columns = new ArrayList<>();
        known.stream().filter(priority -> served.contains(priority.id())).forEach(priority -> {
            if (byKey.putIfAbsent(priority.key(), priority) == null) {
                columns.add(priority);
            }
        });
        return columns;
    }

    List<PriorityName> columns() {
        return columns;
    }

    long value(CentreKey centre, PriorityName priority) {
        return cells.getOrDefault(centre, Map.of()).getOrDefault(priority.key(), 0L);
    }

    /** How many activities there are in the country. */
    long inCountry(PriorityName priority) {
        return country.getOrDefault(priority.key(), 0L);
    }

    /** The priority that most centres do nothing about, the first of several; empty where there is no gap. */
    Optional<Gap> greatestGap() {
        Gap greatest = null;
        for (PriorityName priority : columns) {
            Gap gap = gap(priority);
            if (gap.centres() > 0 && (greatest == null || gap.centres() > greatest.centres())) {
                greatest = gap;
            }
        }
        return Optional.ofNullable(greatest);
    }

    /** How many centres do nothing about the priority of that key; empty for one that is not in the table. */
    Optional<Gap> gap(String key) {
        return columns.stream()
                .filter(priority -> priority.key().equals(key))
                .findFirst()
                .map(this::gap);
    }

    private Gap gap(PriorityName priority) {
        long without =
                centres.stream().filter(centre -> value(centre, priority) == 0).count();
        return new Gap(priority, Math.toIntExact(without));
    }
}
