package no.usht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.usht.testing.ModuleInventory;
import no.usht.testing.TextKeys;
import org.junit.jupiter.api.Test;

/** Both language forms are complete, and no text is left over. */
class TranslationTests {

    private static final Path TEXTS = Path.of("src/main/resources/vaadin-i18n");

    /** A string in the source that looks like a key: {@code module.view.element}. */
    private static final Pattern LITERAL =
            Pattern.compile("\"([a-z][A-Za-z0-9-]*\\.(?:[A-Za-z0-9_-]+\\.)*[A-Za-z0-9_-]*)\"");

    /** What looks like a key, and is the name of a file in archives. */
    private static final Set<String> FILES = Set.of("people.json");

    private static final Pattern ARGUMENT = Pattern.compile("\\{\\s*(\\d+)");

    /** With what each beginning of a key goes on. */
    private static final Map<String, Supplier<Stream<String>>> ENDS = ModuleInventory.rows(ModuleInventory::keyEnds);

    /** Beginnings that go on with more than can be listed: names of fields and of tables, the latter told as they are if need be. */
    private static final Set<String> OPEN =
            Set.of("operator.form.", "operator.table.", "people.add.", "people.invite.");

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
    void countEachArgumentThatIsUsed() {
        assertThat(arguments("{0} of {2,number}")).containsExactly(0, 2);
        assertThat(arguments("{1} of {2}")).isNotEqualTo(arguments("{0} of {2}"));
        assertThat(arguments("Not '{0}', not '{1} and {2}' but {3}")).containsExactly(3);
        assertThat(arguments("It''s {0}")).containsExactly(0);
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
        Set<String> used = new TreeSet<>(literals(TextKeys.sources()));
        used.addAll(composed());
        List<String> unused = nb.stringPropertyNames().stream()
                .filter(key -> !used.contains(key) && OPEN.stream().noneMatch(key::startsWith))
                .sorted()
                .toList();
        assertThat(unused).isEmpty();
    }

    @Test
    void areThereForEveryKeyInTheSource() throws IOException {
        Set<String> modules = modules();
        List<String> missing = literals(TextKeys.sources()).stream()
                .filter(literal -> !literal.endsWith("."))
                .filter(literal -> modules.contains(literal.substring(0, literal.indexOf('.'))))
                .filter(literal -> !nb.containsKey(literal) && !FILES.contains(literal))
                .toList();
        assertThat(missing).isEmpty();
    }

    @Test
    void areThereForEveryKeyThatIsComposed() throws IOException {
        assertThat(composed()).hasSizeGreaterThan(200).isSubsetOf(nb.stringPropertyNames());
    }

    @Test
    void areComposedOnlyInWaysThatAreKnownHere() throws IOException {
        Set<String> modules = modules();
        assertThat(literals(TextKeys.sources()).stream()
                        .filter(literal -> literal.endsWith("."))
                        .filter(literal -> modules.contains(literal.substring(0, literal.indexOf('.')))))
                .as(
                        "Each beginning of a key in the source has a row in its module's inventory that says with what it goes on")
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(ENDS.keySet().stream(), OPEN.stream()).toList());
    }

    private Set<String> modules() {
        return nb.stringPropertyNames().stream()
                .map(key -> key.substring(0, key.indexOf('.')))
                .collect(Collectors.toSet());
    }

    private static Set<String> composed() throws IOException {
        Set<String> keys = new TreeSet<>();
        ENDS.forEach((beginning, ends) -> ends.get().forEach(end -> keys.add(beginning + end)));
        // A form asks for its texts by what follows its own beginning.
        String forms = TextKeys.sources(
                path -> TextKeys.contains(path, "extends ActionForm") || path.endsWith("ActionForm.java"));
        Pattern.compile("(?<![.\\w])text\\(\\s*\"([A-Za-z]+(?:\\.[A-Za-z]+)*)\"")
                .matcher(forms)
                .results()
                .forEach(call -> keys.add("operator.form." + call.group(1)));
        return keys;
    }

    /** The indexes of a text's arguments. */
    private static Set<Integer> arguments(String text) {
        String unquoted = text.replace("''", "").replaceAll("'[^']*('|$)", "");
        return ARGUMENT.matcher(unquoted)
                .results()
                .map(match -> Integer.valueOf(match.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
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
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
