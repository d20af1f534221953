package no.usht.tenancy;

import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.usht.tenancy.Changelog.Plane;
import org.springframework.util.function.SingletonSupplier;

/** The codes of the register of municipalities and city districts, for where there is no database to ask. */
final class TerritoryCodes {

    /** A row of the register, as its change sets write them. */
    private static final Pattern ROW = Pattern.compile("^ +\\('([0-9]{4}|[0-9]{6})',", Pattern.MULTILINE);

    private static final Supplier<Set<String>> KNOWN = SingletonSupplier.of(TerritoryCodes::read);

    private TerritoryCodes() {}

    static Set<String> ofThisProgram() {
        return KNOWN.get();
    }

    private static Set<String> read() {
        return Changelog.of(Plane.NATIONAL)
                .texts("/territory/")
                .flatMap(text -> ROW.matcher(text).results())
                .map(row -> row.group(1))
                .collect(Collectors.toUnmodifiableSet());
    }
}
