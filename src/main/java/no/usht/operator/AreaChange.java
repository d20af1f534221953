package no.usht.operator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.usht.tenancy.TenantFile.AreaPart;
import org.jspecify.annotations.Nullable;

/**
 * How a centre's area becomes another from a day on; what it served before stays known.
 *
 * @param parts the area afterwards
 * @param added codes that it serves from that day on
 * @param gone codes that it serves no longer from that day on
 */
public record AreaChange(List<AreaPart> parts, List<String> added, List<String> gone) {

    /** Codes of what is served, or will be, without an end; in the order in which they stand. */
    public static Set<String> servedForGood(Collection<AreaPart> parts) {
        Set<String> codes = new LinkedHashSet<>();
        parts.stream().filter(part -> part.to() == null).map(AreaPart::code).forEach(codes::add);
        return codes;
    }

    /**
     * Works it out.
     *
     * @param chosen codes that are to be served for good
     * @param day the first day of the change
     */
    public static AreaChange of(List<AreaPart> before, Collection<String> chosen, LocalDate day) {
        Set<String> served = servedForGood(before);
        List<String> gone =
                served.stream().filter(code -> !chosen.contains(code)).toList();
        List<String> added = chosen.stream()
                .filter(code -> !served.contains(code))
                .distinct()
                .toList();
        List<AreaPart> parts = new ArrayList<>();
        for (AreaPart part : before) {
            if (part.to() != null || !gone.contains(part.code())) {
                parts.add(part);
            } else if (part.from().isBefore(day)) {
                parts.add(new AreaPart(part.code(), part.from(), day.minusDays(1)));
            } // Otherwise it would never have been served.
        }
        for (String code : added) {
            Optional<AreaPart> reaching = parts.stream()
                    .filter(part -> part.code().equals(code) && reaches(part.to(), day))
                    .findFirst();
            reaching.ifPresentOrElse(
                    part -> parts.set(parts.indexOf(part), new AreaPart(code, part.from(), null)),
                    () -> parts.add(new AreaPart(code, day, null)));
        }
        return new AreaChange(List.copyOf(parts), added, gone);
    }

    /** Whether what ends then goes over into what begins on that day without a gap. */
    private static boolean reaches(@Nullable LocalDate end, LocalDate day) {
        return end != null && !end.isBefore(day.minusDays(1));
    }

    /** Whether nothing changes. */
    public boolean isNone() {
        return added.isEmpty() && gone.isEmpty();
    }
}
