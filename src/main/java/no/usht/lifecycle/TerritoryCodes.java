package no.usht.lifecycle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.usht.lifecycle.Changelog.Plane;
import org.springframework.util.function.SingletonSupplier;

/** The codes of the register of municipalities and city districts, for where there is no database to ask. */
final class TerritoryCodes {

    /** A row of the register, as its change sets write them. */
    private static final Pattern ROW = Pattern.compile("^ +\\('([0-9]{4}|[0-9]{6})',", Pattern.MULTILINE);

    /** A municipality's row: code, name, county, organisation number. */
    private static final Pattern MUNICIPALITY =
            Pattern.compile("^ +\\('([0-9]{4})', '((?:[^']|'')*)', '[0-9]{2}', '([0-9]{9})'", Pattern.MULTILINE);

    /** A row of those that have ended: a name, its number, one that goes on in its place, the last day. */
    private static final Pattern ENDED =
            Pattern.compile("^ +\\('[^']+', '([0-9]{4})', '([0-9]{4})', date '([0-9-]+)'\\)", Pattern.MULTILINE);

    private static final Supplier<Map<String, String>> GONE = SingletonSupplier.of(TerritoryCodes::readEnded);
    private static final Supplier<Set<String>> KNOWN = SingletonSupplier.of(TerritoryCodes::read);
    private static final Supplier<Map<String, Owner>> OWNERS = SingletonSupplier.of(TerritoryCodes::readOwners);

    private TerritoryCodes() {}

    static Set<String> ofThisProgram() {
        return KNOWN.get();
    }

    /** Whose an organisation number is. */
    record Owner(String code, String name) {}

    /** The municipality that has the organisation number; empty for all other numbers, such as a part of one has. */
    static Optional<Owner> ownerOf(String organisationNumber) {
        return Optional.ofNullable(OWNERS.get().get(organisationNumber));
    }

    static Map<String, Owner> owners() {
        return OWNERS.get();
    }

    private static Map<String, Owner> readOwners() {
        return Changelog.of(Plane.NATIONAL)
                .texts("/territory/")
                .flatMap(text -> MUNICIPALITY.matcher(text).results())
                .collect(Collectors.toUnmodifiableMap(
                        row -> row.group(3),
                        row -> new Owner(row.group(1), row.group(2).replace("''", "'")),
                        // The register of a later year writes the same municipality anew.
                        (earlier, later) -> later));
    }

    /** What became of a municipality that has ended, in words for whoever wrote its number; empty for any other number. */
    static Optional<String> ended(String code) {
        return Optional.ofNullable(GONE.get().get(code));
    }

    private static Map<String, String> readEnded() {
        Map<String, List<MatchResult>> rows = Changelog.of(Plane.NATIONAL)
                .texts("/territory/")
                .flatMap(text -> ENDED.matcher(text).results())
                .collect(Collectors.groupingBy(row -> row.group(1)));
        return rows.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, number -> told(number.getValue())));
    }

    private static String told(List<MatchResult> rows) {
        String last = rows.getLast().group(2);
        String others =
                rows.stream().limit(rows.size() - 1).map(row -> row.group(2)).collect(Collectors.joining(", "));
        return "ended on " + rows.getFirst().group(3) + "; in its place: "
                + (others.isEmpty() ? last : others + " and " + last);
    }

    private static Set<String> read() {
        return Changelog.of(Plane.NATIONAL)
                .texts("/territory/")
                .flatMap(text -> ROW.matcher(text).results())
                .map(row -> row.group(1))
                .collect(Collectors.toUnmodifiableSet());
    }
}
