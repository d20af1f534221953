package no.usht.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.usht.shared.ActivityKind;
import no.usht.shared.ActivityStatus;
import no.usht.shared.FundingSource;
import no.usht.shared.FundingState;
import org.junit.jupiter.api.Test;

class ParametersTests {

    private static final Path SOURCES = Path.of("src/main/java");

    /** A name in an address is said where a parameter is made. */
    private static final Pattern NAMED =
            Pattern.compile("Parameter\\s*\\.(?:text|matching|choice|yes|yesOrNo)\\(\\s*\"([^\"]+)\"");

    @Test
    void haveAWordForEachConstant() {
        has(Parameters.KIND, List.of(ActivityKind.values()));
        has(Parameters.STATUS, List.of(ActivityStatus.values()));
        has(Parameters.FUNDING, List.of(FundingState.values()));
        has(Parameters.FUNDING_SOURCE, List.of(FundingSource.values()));
    }

    private static <E> void has(Parameter<E> parameter, List<E> constants) {
        assertThat(constants)
                .allSatisfy(constant ->
                        assertThat(parameter.read(parameter.write(constant))).hasValue(constant));
    }

    @Test
    void knowNoOtherWords() {
        assertThat(Parameters.KIND.read("PROJECT")).isEmpty();
        assertThat(Parameters.KIND.read("")).isEmpty();
        assertThat(Parameters.YEAR.read("1999")).isEmpty();
        assertThat(Parameters.YEAR.read("20260")).isEmpty();
        assertThat(Parameters.PLACE.read("39071")).isEmpty();
        assertThat(Parameters.TOGETHER.only(true).read("nei")).isEmpty();
        assertThat(Parameters.TOGETHER.read("nei")).hasValue(false);
    }

    @Test
    void areOneForEachThingInTheWholeProgram() {
        Map<String, Long> names = sources()
                .flatMap(source -> NAMED.matcher(source).results())
                .map(found -> found.group(1))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(names).containsKeys("q", "ar", "deltar", "regn", "tid", "tilstand");
        assertThat(names.values()).containsOnly(1L);
    }

    private static Stream<String> sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<String> texts = files.filter(file -> file.toString().endsWith(".java"))
                    .map(ParametersTests::read)
                    .toList();
            return texts.stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
