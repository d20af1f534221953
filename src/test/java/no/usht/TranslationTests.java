package no.usht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Both language forms are complete, and no text is left over. */
class TranslationTests {

    private static final Path TEXTS = Path.of("src/main/resources/vaadin-i18n");
    private static final Path SOURCES = Path.of("src/main/java");

    /** A string in the source that looks like a key: {@code module.view.element}. */
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][A-Za-z0-9-]*(?:\\.[A-Za-z0-9_-]+)+\\.?)\"");

    private final Properties nb = read("translations_nb.properties");
    private final Properties nn = read("translations_nn.properties");

    @Test
    void haveTheSameKeysInBothForms() {
        assertThat(nn.stringPropertyNames()).isEqualTo(nb.stringPropertyNames());
    }

    @Test
    void haveATextForEveryKey() {
        assertThat(Stream.of(nb, nn)
                        .flatMap(texts -> texts.stringPropertyNames().stream()
                                .filter(key -> texts.getProperty(key).isBlank())))
                .isEmpty();
    }

    @Test
    void takeTheSameArgumentsInBothForms() {
        List<String> differing = nb.stringPropertyNames().stream()
                .filter(key -> !arguments(nb.getProperty(key)).equals(arguments(nn.getProperty(key))))
                .toList();
        assertThat(differing).isEmpty();
    }

    @Test
    void writeEachKeyOnce() throws IOException {
        for (String file : List.of("translations_nb.properties", "translations_nn.properties")) {
            List<String> keys = Files.readAllLines(TEXTS.resolve(file)).stream()
                    .filter(line -> line.matches("^[a-z][^#\\s]*\\s*=.*"))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .toList();
            Set<String> seen = new TreeSet<>();
            assertThat(keys.stream().filter(key -> !seen.add(key))).as(file).isEmpty();
        }
    }

    @Test
    void areAllUsed() throws IOException {
        String sources = sources();
        Set<String> prefixes = literals(sources).stream()
                .filter(literal -> literal.endsWith("."))
                .collect(Collectors.toSet());
        Set<String> whole = new TreeSet<>(literals(sources));
        List<String> unused = nb.stringPropertyNames().stream()
                .filter(key -> !whole.contains(key) && prefixes.stream().noneMatch(key::startsWith))
                .filter(key -> !isEnumLabel(key))
                .sorted()
                .toList();
        assertThat(unused).isEmpty();
    }

    @Test
    void areThereForEveryKeyInTheSource() throws IOException {
        Set<String> modules = nb.stringPropertyNames().stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .collect(Collectors.toSet());
        List<String> missing = literals(translatingSources()).stream()
                .filter(literal -> !literal.endsWith("."))
                .filter(literal -> modules.contains(literal.substring(0, literal.indexOf('.'))))
                .filter(literal -> !nb.containsKey(literal))
                .toList();
        assertThat(missing).isEmpty();
    }

    /** Labels of enums are asked for by type and constant; each constant of each labelled enum has one. */
    private static boolean isEnumLabel(String key) {
        Matcher matcher =
                Pattern.compile("^([a-z]+)\\.([A-Z][A-Za-z]+)\\.([A-Z_]+)$").matcher(key);
        if (!matcher.matches()) {
            return false;
        }
        try {
            Class<?> type = Class.forName("no.usht." + matcher.group(1) + "." + matcher.group(2));
            return Stream.of(type.getEnumConstants())
                    .anyMatch(constant -> constant.toString().equals(matcher.group(3)));
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static Set<String> arguments(String text) {
        return new TreeSet<>(List.of(new MessageFormat(text).getFormatsByArgumentIndex().length + ""));
    }

    private static String sources() throws IOException {
        return read(path -> true);
    }

    /** Sources whose strings may be keys: not those that only name settings or tables. */
    private static String translatingSources() throws IOException {
        return read(path -> path.toString().contains("/ui/")
                || path.toString().contains("/shell/")
                || path.toString().contains("/uikit/"));
    }

    private static String read(java.util.function.Predicate<Path> which) throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<String> contents = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .filter(which)
                    .toList()) {
                contents.add(Files.readString(file));
            }
            return String.join("\n", contents);
        }
    }

    private static Set<String> literals(String sources) {
        return LITERAL.matcher(sources)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(String file) {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(TEXTS.resolve(file), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return texts;
    }
}
