package no.usht.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import no.usht.lifecycle.TenantFilesException.Problem;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in the folder is answered with file, line and reason, and soon. */
class BrokenTenantFilesTests {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final int MUTATIONS = 4_000;

    /** What a value is replaced by. */
    private static final List<String> HOSTILE_VALUES = List.of(
            "1e30",
            "1e999999999",
            "-1e-999999999",
            "9".repeat(5_000),
            "-1",
            "0x10",
            ".inf",
            ".nan",
            "1.5",
            "!!int abc",
            "!!float abc",
            "!!bool maybe",
            "!!null x",
            "!!binary x",
            "!!java.io.File /etc",
            "!<tag:yaml.org,2002:int> ''",
            "~",
            "''",
            "[]",
            "{}",
            "[[[]]]",
            "{a: {b: c}}",
            "&a [*a]",
            "*unknown",
            "\"\\0\"",
            "\"\\u200b\"",
            "\"\\ud800\"",
            "\"a\\nb\"",
            "'" + "x".repeat(100_000) + "'",
            "|\n    a\n    b",
            "9999-12-31",
            "+99999-01-01",
            "-0001-01-01",
            "2017-13-45",
            "<<: 1",
            "? a : b",
            "%YAML 9.9",
            "--- a\n--- b",
            "@",
            "`",
            "\t");

    @TempDir
    Path temporary;

    private String valid = "";
    private Path folder = Path.of("");

    @BeforeEach
    void lay() throws IOException {
        valid = Files.readString(Path.of("tenants/vestfold.yaml"));
        folder = Files.createDirectory(temporary.resolve("centres"));
    }

    static Stream<String> hostileValues() {
        return HOSTILE_VALUES.stream();
    }

    @ParameterizedTest
    @MethodSource("hostileValues")
    void answersAHostileValueAtEachPlace(String hostile) throws IOException {
        List<String> lines = valid.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int colon = line.indexOf(": ");
            if (colon > 0 && !line.startsWith("#")) {
                List<String> changed = new ArrayList<>(lines);
                changed.set(i, line.substring(0, colon + 2) + hostile);
                answers(String.join("\n", changed));
            }
        }
    }

    @Test
    void tellsOfANumberThatIsNone() throws IOException {
        for (String number : List.of("1e30", "1e999999999", "225.0", ".inf", "!!int abc", "9".repeat(5_000))) {
            assertThat(answers(valid.replace("accent: 225", "accent: " + number)))
                    .as(number)
                    .containsExactly(new Problem("centres/vestfold.yaml", 22, "accent must be a whole number"));
        }
        assertThat(answers(valid.replace("accent: 225", "accent: 99999999999")))
                .containsExactly(new Problem("centres/vestfold.yaml", 22, "accent must be between 0 and 359"));
    }

    @Test
    void answersAliasesThatStandForMoreThanThereIsRoomFor() throws IOException {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i <= 24; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        assertThat(answers(bomb + valid))
                .contains(new Problem("centres/vestfold.yaml", 1, "more than 20000 values, aliases counted each time"));
    }

    @Test
    void answersValuesWithinValuesWithoutEnd() throws IOException {
        for (String nested : List.of("[".repeat(200_000), "{a: ".repeat(100_000), "- ".repeat(100_000) + "x")) {
            assertThat(answers("# nested\n" + nested))
                    .containsExactly(
                            new Problem("centres/vestfold.yaml", 2, "values within values, more than 50 levels deep"));
        }
    }

    @Test
    void answersBytesThatAreNoText() throws IOException {
        assertThat(answers(bytes("UTF-16", valid))).containsExactly(unreadable("it is not text in UTF-8"));
        assertThat(answers(new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80}))
                .containsExactly(unreadable("it is not text in UTF-8"));
        assertThat(answers(valid + "\nnote: a\0b\n"))
                .containsExactly(new Problem(
                        "centres/vestfold.yaml",
                        26,
                        "not valid YAML: a character that may not stand in a text (U+0000)"));
        byte[] noise = new byte[4_000];
        new Random(1).nextBytes(noise);
        assertThat(answers(noise)).containsExactly(unreadable("it is not text in UTF-8"));
        assertThat(answers(new byte[0])).containsExactly(new Problem("centres/vestfold.yaml", 1, "the file is empty"));
        assertThat(answers("x".repeat(1_000_001))).containsExactly(unreadable("it is larger than 1000000 bytes"));
    }

    @Test
    void readsPastTheMarkOfAnEncoding() throws IOException {
        assertThat(answers("\ufeff" + valid)).isEmpty();
        assertThat(answers(valid.replace("\n", "\r\n"))).isEmpty();
    }

    @Test
    void readsTextInTheSpellingThatTheProgramKeeps() throws IOException {
        Files.writeString(folder.resolve("vestfold.yaml"), valid.replace("USHT Vestfold", "USHT A\u030asga\u00adrd"));
        assertThat(TenantFiles.read(folder).getFirst().names().nb()).isEqualTo("USHT Åsgard");
    }

    @Test
    void answersWhatIsNoFile() throws IOException {
        Files.createDirectory(folder.resolve("a.yaml"));
        Files.createSymbolicLink(folder.resolve("b.yaml"), Path.of("nowhere.yaml"));
        Files.createSymbolicLink(folder.resolve("c.yaml"), Path.of("c.yaml"));
        Files.createSymbolicLink(folder.resolve("d.yaml"), Path.of("/dev/zero"));
        Files.createSymbolicLink(folder.resolve("e.yaml"), Path.of("."));
        Files.writeString(folder.resolve("F.YAML"), valid);
        assertThat(problems())
                .containsExactly(
                        new Problem("centres/F.YAML", 1, "the name of the file must end in .yaml"),
                        new Problem("centres/a.yaml", 1, "the file can't be read: it is a folder and not a file"),
                        new Problem("centres/b.yaml", 1, "the file can't be read: it is a link that leads to nothing"),
                        new Problem("centres/c.yaml", 1, "the file can't be read: it is a link that leads to nothing"),
                        new Problem("centres/d.yaml", 1, "the file can't be read: it is no ordinary file"),
                        new Problem("centres/e.yaml", 1, "the file can't be read: it is a folder and not a file"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "._vestfold.yaml",
                ".vestfold.yaml",
                ".vestfold.yaml.swp",
                "vestfold.yaml~",
                "#vestfold.yaml#",
                ".#vestfold.yaml",
                "~$vestfold.yaml",
                "vestfold.yaml.bak",
                "vestfold.yaml.orig",
                ".DS_Store"
            })
    void passesOverWhatEditorsAndSystemsLeave(String name) throws IOException {
        Files.writeString(folder.resolve("vestfold.yaml"), valid);
        Files.write(folder.resolve(name), new byte[] {0, 5, 22, 7});
        assertThat(TenantFiles.read(folder)).hasSize(1);
    }

    @Test
    void readsThroughTheLinksOfAMountedFolder() throws IOException {
        Path version = Files.createDirectory(folder.resolve("..2026_01_01"));
        Files.writeString(version.resolve("vestfold.yaml"), valid);
        Files.createSymbolicLink(folder.resolve("..data"), Path.of("..2026_01_01"));
        Files.createSymbolicLink(folder.resolve("vestfold.yaml"), Path.of("..data/vestfold.yaml"));
        assertThat(TenantFiles.read(folder)).hasSize(1);
    }

    @Test
    void tellsOfAnothersOrganisationNumber() throws IOException {
        assertThat(answers(valid.replace("916882807", "958935420")))
                .containsExactly(new Problem(
                        "centres/vestfold.yaml",
                        12,
                        "organisation-number 958935420 is that of Oslo (0301), not of municipality 3907"));
    }

    @Test
    void tellsOfANumberThatTwoMunicipalitiesClaim() throws IOException {
        // Of an enterprise that no municipality is.
        Files.writeString(folder.resolve("vestfold.yaml"), valid.replace("916882807", "974760673"));
        Files.writeString(
                folder.resolve("agder.yaml"),
                valid.replace("916882807", "974760673")
                        .replace("key: vestfold", "key: agder")
                        .replace("municipality: \"3907\"", "municipality: \"4203\"")
                        .replace("column: 2", "column: 9"));
        assertThat(problems())
                .containsExactly(new Problem(
                        "centres/vestfold.yaml",
                        12,
                        "organisation-number 974760673 is that of Sandefjord in centres/agder.yaml"));
    }

    @Test
    void answersWhateverAFileHasBecome() throws IOException {
        Random random = new Random(17);
        List<String> lines = valid.lines().toList();
        for (int i = 0; i < MUTATIONS; i++) {
            answers(mutated(random, lines));
        }
    }

    private static String mutated(Random random, List<String> lines) {
        List<String> changed = new ArrayList<>(lines);
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            int at = random.nextInt(changed.size());
            String line = changed.get(at);
            int place = line.isEmpty() ? 0 : random.nextInt(line.length());
            switch (random.nextInt(6)) {
                case 0 -> changed.set(at, line.substring(0, place));
                case 1 -> changed.add(at, changed.get(random.nextInt(changed.size())));
                case 2 -> changed.set(at, " ".repeat(random.nextInt(6)) + line.strip());
                case 3 ->
                    changed.set(
                            at,
                            line.substring(0, place)
                                    + "{}[]:,&*!|>'\"%@`#?-\t\\".charAt(random.nextInt(19))
                                    + line.substring(place));
                case 4 ->
                    changed.set(
                            at,
                            line.substring(0, line.indexOf(':') + 1) + " "
                                    + HOSTILE_VALUES.get(random.nextInt(HOSTILE_VALUES.size())));
                default ->
                    changed.set(at, line.substring(0, place) + (char) random.nextInt(0x300) + line.substring(place));
            }
        }
        return String.join("\n", changed);
    }

    private static Problem unreadable(String reason) {
        return new Problem("centres/vestfold.yaml", 1, "the file can't be read: " + reason);
    }

    private static byte[] bytes(String charset, String text) {
        ByteBuffer encoded = java.nio.charset.Charset.forName(charset).encode(CharBuffer.wrap(text));
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        return bytes;
    }

    private List<Problem> answers(String text) throws IOException {
        return answers(text.getBytes(StandardCharsets.UTF_8));
    }

    /** What is told of a file with that content. */
    private List<Problem> answers(byte[] content) throws IOException {
        Files.write(folder.resolve("vestfold.yaml"), content);
        List<Problem> problems = problems();
        long lines = new String(content, StandardCharsets.UTF_8).lines().count() + 1;
        assertThat(problems).allSatisfy(problem -> {
            assertThat(problem.file()).isEqualTo("centres/vestfold.yaml");
            assertThat((long) problem.line()).isBetween(1L, Math.max(1, lines));
            assertThat(problem.reason())
                    .isNotBlank()
                    .hasSizeLessThan(310)
                    .doesNotContain("\n", "Exception", "java.", "jackson");
        });
        return problems;
    }

    private List<Problem> problems() {
        return Assertions.assertTimeoutPreemptively(SOON, () -> {
            try {
                TenantFiles.read(folder);
                return List.<Problem>of();
            } catch (TenantFilesException e) {
                return e.problems();
            }
        });
    }
}
