package no.usht.operator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.usht.tenancy.TenantFile;

/**
 * How a new centre's area lies among those of the others.
 *
 * @param sharedWith which other centres serve a chosen part too, by its code; those that nobody else serves are absent
 * @param unserved codes of what no centre would serve
 */
public record AreaCheck(Map<String, List<TenantFile>> sharedWith, List<String> unserved) {

    /**
     * Compares.
     *
     * @param day the first day of the new area
     */
    public static AreaCheck of(
            Collection<String> chosen, LocalDate day, List<TenantFile> others, PlaceRegister register) {
        Map<String, List<TenantFile>> serving = new HashMap<>();
        for (TenantFile other : others) {
            other.area().stream()
                    .filter(part -> holdsOn(part, day))
                    .forEach(part -> serving.computeIfAbsent(part.code(), code -> new ArrayList<>())
                            .add(other));
        }
        Map<String, List<TenantFile>> shared = new HashMap<>();
        for (String code : chosen) {
            List<TenantFile> also = overlapping(code, serving);
            if (!also.isEmpty()) {
                shared.put(code, also);
            }
        }
        Set<String> served = new HashSet<>(serving.keySet());
        served.addAll(chosen);
        List<String> unserved = register.serviceable().stream()
                .filter(code -> !served.contains(code) && !served.contains(PlaceRegister.municipalityOf(code)))
                .toList();
        return new AreaCheck(Map.copyOf(shared), unserved);
    }

    /** A district overlaps with its city, too. */
    private static List<TenantFile> overlapping(String code, Map<String, List<TenantFile>> serving) {
        List<TenantFile> also = new ArrayList<>(serving.getOrDefault(code, List.of()));
        String municipality = PlaceRegister.municipalityOf(code);
        serving.forEach((other, centres) -> {
            boolean within = !other.equals(code)
                    && (code.equals(municipality)
                            ? PlaceRegister.municipalityOf(other).equals(code)
                            : other.equals(municipality));
            if (within) {
                centres.stream().filter(centre -> !also.contains(centre)).forEach(also::add);
            }
        });
        return also;
    }

    private static boolean holdsOn(TenantFile.AreaPart part, LocalDate day) {
        return !part.from().isAfter(day) && (part.to() == null || !part.to().isBefore(day));
    }

    /** The centres that share something, with how many parts each. */
    public Map<TenantFile, Integer> overlaps() {
        Map<TenantFile, Integer> counts = new HashMap<>();
        sharedWith.values().forEach(centres -> centres.forEach(centre -> counts.merge(centre, 1, Integer::sum)));
        return counts;
    }
}
