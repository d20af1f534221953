package no.usht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the Dockerfile promises; it is not built here, because no image can be pulled everywhere. */
class DockerfileTests {

    private static final Pattern PINNED_IMAGE = Pattern.compile("\\S+:\\d\\S*");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final List<String> instructions = instructions();

    @Test
    void namesEveryImageByItsVersion() {
        assertThat(of("ARG"))
                .hasSize(2)
                .allSatisfy(argument -> assertThat(argument.substring(argument.indexOf('=') + 1))
                        .matches(PINNED_IMAGE));
        assertThat(of("FROM")).allMatch(image -> image.startsWith("${BUILD_IMAGE}") || image.equals("${RUN_IMAGE}"));
    }

    @Test
    void runsAsANumberedUserWithoutRights() {
        assertThat(of("USER")).containsExactly("10001:10001");
        assertThat(instructions.indexOf("USER 10001:10001"))
                .as("nothing is copied or run after it")
                .isGreaterThan(lastOf("COPY"))
                .isGreaterThan(lastOf("RUN"));
    }

    @Test
    void startsJavaWithoutAShell() {
        assertThat(of("ENTRYPOINT"))
                .singleElement()
                .asString()
                .startsWith("[\"java\"")
                .endsWith("\"usht.jar\"]");
        assertThat(of("CMD")).isEmpty();
    }

    @Test
    void showsTheTwoPortsAndLeavesHealthToKubernetes() {
        assertThat(of("EXPOSE")).containsExactly("8080 9090");
        assertThat(of("HEALTHCHECK")).isEmpty();
    }

    @Test
    void copiesOnlyWhatIsThereAndNotIgnored() throws IOException {
        var let = Files.readAllLines(Path.of(".dockerignore")).stream()
                .filter(line -> line.startsWith("!"))
                .map(line -> line.substring(1))
                .toList();

        assertThat(of("COPY").stream().filter(copy -> !copy.startsWith("--from")))
                .allSatisfy(copy -> {
                    var source = SPACES.splitAsStream(copy).findFirst().orElseThrow();
                    assertThat(Path.of(source)).exists();
                    assertThat(let).contains(source);
                });
    }

    private List<String> of(String instruction) {
        return instructions.stream()
                .filter(line -> line.startsWith(instruction + " "))
                .map(line -> line.substring(instruction.length() + 1).strip())
                .toList();
    }

    private int lastOf(String instruction) {
        return instructions.lastIndexOf(instruction + " " + of(instruction).getLast());
    }

    private static List<String> instructions() {
        try {
            return Files.readString(Path.of("Dockerfile"))
                    .replaceAll("\\\\\\n\\s*", "")
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
