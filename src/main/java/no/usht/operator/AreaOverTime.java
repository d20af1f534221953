package no.usht.operator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import no.usht.tenancy.TenantFile;

/**
 * A centre's area as it is, becomes and was, seen from one day.
 *
 * @param lasting what it serves or will serve with no last day, in the order of its description
 * @param coming what it does not serve yet, by first day
 * @param leaving what it will have served, by last day
 * @param former what it serves no longer
 */
public record AreaOverTime(
        List<String> lasting,
        SortedMap<LocalDate, List<String>> coming,
        SortedMap<LocalDate, List<String>> leaving,
        List<String> former) {

    /** As a centre's description says it. */
    public static AreaOverTime of(TenantFile file, LocalDate today) {
        List<String> lasting = new ArrayList<>();
        SortedMap<LocalDate, List<String>> coming = new TreeMap<>();
        SortedMap<LocalDate, List<String>> leaving = new TreeMap<>();
        TreeSet<String> former = new TreeSet<>();
        for (TenantFile.AreaPart part : file.area()) {
            LocalDate last = part.to();
            if (part.from().isAfter(today)) {
                add(coming, part.from(), part.code());
            }
            if (last == null) {
                lasting.add(part.code());
            } else if (last.isBefore(today)) {
                former.add(part.code());
            } else {
                add(leaving, last, part.code());
            }
        }
        return new AreaOverTime(lasting, coming, leaving, List.copyOf(former));
    }

    private static void add(Map<LocalDate, List<String>> days, LocalDate day, String code) {
        days.computeIfAbsent(day, first -> new ArrayList<>()).add(code);
    }
}
