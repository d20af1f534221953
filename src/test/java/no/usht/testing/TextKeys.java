package no.usht.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** With what keys of texts go on that are put together. */
public final class TextKeys {

    private static final Path SOURCES = Path.of("src/main/java");

    private TextKeys() {}

    /** Codes that the source gives to a call of that kind. */
    public static Stream<String> codes(String call) {
        return Pattern.compile(
                call + "\\((?:[a-z]+\\.[a-z]+\\(\"[A-Z]+\"\\) \\? )?\\s*\"([a-zA-Z.]+)\"(?: : \"([a-zA-Z.]+)\")?")
                .matcher(sources())
                .results()
                .flatMap(match -> Stream.of(match.group(1), match.group(2)))
                .filter(Objects::nonNull)
                .toList()
                .stream();
    }

    /** The names of the constants of a type, by its name below {@code no.usht}. */
    public static Stream<String> constants(String type) {
        try {
            return Arrays.stream(Class.forName("no.usht." + type).getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All of them but those. */
    public static Stream<String> except(Stream<String> constants, String... without) {
        return constants.filter(constant -> !List.of(without).contains(constant));
    }

    /** The forms that a text has for no, one and several. */
    public static Stream<String> numbers() {
        return Stream.of("none", "one", "many");
    }

    /** All of the source. */
    public static String sources() {
        return sources(path -> true);
    }

    /** Whether that is in the file. */
    public static boolean contains(Path file, String text) {
        try {
            return Files.readString(file).contains(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those files of the source, one after the other. */
    public static String sources(Predicate<Path> which) {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<String> contents = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .filter(which)
                    .toList()) {
                contents.add(Files.readString(file));
            }
            return String.join("\n", contents);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
