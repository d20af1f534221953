package no.usht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code ./usht} says, and how it exits, when it can't do what is asked. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class LauncherTests {

    private static final int HIGHEST_PORT = 65535 - 1010;
    private static final List<String> TOOLS =
            List.of("dirname", "sed", "cat", "ls", "bash", "mktemp", "tee", "grep", "rm");

    @TempDir
    private Path folder;

    private Path tools;

    @BeforeEach
    void offerOnlyTheToolsThatItMayUse() throws IOException {
        tools = Files.createDirectory(folder.resolve("bin"));
        for (String tool : TOOLS) {
            program(tool, "#!/bin/sh\nexec '" + onPath(tool) + "' \"$@\"\n");
        }
    }

    @Test
    void listsItsCommandsWhenNoneIsGiven() throws Exception {
        var result = usht();

        assertThat(result.exitCode()).isZero();
        assertThat(result.lines()).anyMatch(line -> line.startsWith("  ./usht run "));
        assertThat(result.lines()).anyMatch(line -> line.startsWith("  ./usht verify "));
        assertThat(result.lines()).anyMatch(line -> line.startsWith("  ./usht bench "));
    }

    @Test
    void explainsEveryExitCodeItUses() throws Exception {
        var help = usht("help").text();

        assertThat(Files.readString(Path.of("usht")).lines().filter(line -> line.startsWith("EXIT_")))
                .singleElement()
                .satisfies(line -> {
                    for (String assignment : line.split(" ", -1)) {
                        assertThat(help).containsPattern("(^|\\s)" + assignment.replaceAll("\\D", "") + "(?=\\s)");
                    }
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "walk",
                "run --prot 1",
                "run --port",
                "run --port many",
                "run --port 0",
                "run --port 99999999",
                "bench --quik"
            })
    void refusesAWrongCommandOrOption(String arguments) throws Exception {
        var result = usht(arguments.split(" ", -1));

        assertThat(result.exitCode()).isEqualTo(64);
        assertThat(result.lines()).singleElement().asString().startsWith("usht: ");
    }

    @Test
    void namesThePortThatIsInUseAndTheOption() throws Exception {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            // Its pair for metrics must fit below the highest port.
            var port = socket.getLocalPort() > HIGHEST_PORT ? socket.getLocalPort() - 1010 : socket.getLocalPort();

            var result = usht("run", "--port", String.valueOf(port));

            assertThat(result.exitCode()).isEqualTo(3);
            assertThat(result.lines()).singleElement().asString().contains("port " + socket.getLocalPort(), "--port N");
        }
    }

    @Test
    void refusesTheDataOfAnotherPostgresql() throws Exception {
        var data = Files.createDirectory(folder.resolve("data"));
        Files.writeString(data.resolve("PG_VERSION"), "17\n");

        var result = usht("run", "--port", freePort(), "--data", data.toString());

        assertThat(result.exitCode()).isEqualTo(4);
        assertThat(result.lines())
                .singleElement()
                .asString()
                .contains(data.toString(), "17", "18", "--fresh", "--data DIR");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void leavesAFolderAloneThatIsNotPostgresqls(boolean fresh) throws Exception {
        var letters = Files.createDirectory(folder.resolve("letters"));
        var letter = Files.writeString(letters.resolve("letter.txt"), "Dear");
        var arguments = new ArrayList<>(List.of("run", "--port", freePort(), "--data", letters.toString()));
        if (fresh) {
            arguments.add("--fresh");
        }

        var result = usht(arguments.toArray(String[]::new));

        assertThat(result.exitCode()).isEqualTo(4);
        assertThat(result.lines()).singleElement().asString().contains("--data DIR");
        assertThat(letter).exists();
    }

    @Test
    void saysWhereToGetAJdkWhenThereIsNone() throws Exception {
        var result = ushtElsewhere(Map.of("JAVA_HOME", ""), "verify");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.lines()).singleElement().asString().contains("needs a JDK 25", "set JAVA_HOME");
    }

    @Test
    void refusesAnotherJdkAndNamesIt() throws Exception {
        var older = jdk("older", "21.0.9");
        jdk("jvm/oldest", "17.0.1");

        var result = ushtElsewhere(Map.of("JAVA_HOME", older.toString()), "verify");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.lines()).singleElement().asString().contains("needs a JDK 25", older.toString());
    }

    @Test
    void findsAJdkInTheUsualFoldersWhereJavaHomeIsAnother() throws Exception {
        var older = jdk("older", "21.0.9");
        jdk("jvm/right", "25.0.1");

        var result = ushtElsewhere(Map.of("JAVA_HOME", older.toString()), "verify");

        // On to the next thing that is missing.
        assertThat(result.lines()).singleElement().asString().contains("needs Maven");
    }

    /** The launcher on a machine whose usual folders for JDKs are in the test's own. */
    private Result ushtElsewhere(Map<String, String> environment, String... arguments) throws Exception {
        var launcher = Files.readString(Path.of("usht"));
        var moved = launcher.replace(" /usr/lib/jvm/*", " " + folder + "/jvm/*")
                .replace(" /opt/*", " " + folder + "/opt/*")
                .replace(" /Library/Java", " " + folder + "/Library/Java");
        assertThat(moved).doesNotContain(" /usr/lib/jvm", " /opt/*", " /Library/Java");
        var elsewhere = Files.writeString(folder.resolve("usht"), moved);
        assertThat(elsewhere.toFile().setExecutable(true)).isTrue();
        return start(elsewhere.toString(), environment, arguments);
    }

    /** What the launcher takes for a JDK of that version. */
    private Path jdk(String name, String version) throws IOException {
        var home = folder.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        for (String program : List.of("java", "javac")) {
            assertThat(Files.writeString(home.resolve("bin").resolve(program), "#!/bin/sh\n")
                            .toFile()
                            .setExecutable(true))
                    .isTrue();
        }
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    @Test
    void saysWhereToGetMavenWhenThereIsNone() throws Exception {
        var result = usht("verify");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.lines()).singleElement().asString().contains("Maven 3.8.7 or newer");
    }

    @Test
    void refusesAnOldMaven() throws Exception {
        script("mvn", "echo Apache Maven 3.8.6");

        var result = usht("verify");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.lines()).singleElement().asString().contains("3.8.7", "3.8.6");
    }

    @ParameterizedTest
    @CsvSource({"3.8.6, 2, 3.8.7", "3.8.7, 1, Maven's message is above"})
    void blamesAnOldMavenWhenTheBuildFails(String version, int exitCode, String words) throws Exception {
        script("mvn", "[ $# = 1 ] && echo Apache Maven " + version + " && exit; exit 1");

        var result = start(ofNewProject().toString(), Map.of(), "run", "--port", freePort());

        assertThat(result.exitCode()).isEqualTo(exitCode);
        assertThat(result.lines()).last().asString().contains(words);
    }

    @ParameterizedTest
    @CsvSource({"run, false", "bench, true"})
    void awaitsTheComparisonOfTheBundleOnlyWhereItHasTo(String command, boolean awaited) throws Exception {
        script("mvn", """
                mkdir -p target/run/startable
                echo x.jar >target/run/classpath
                echo x.jar >target/run/startable/classpath
                sleep 2
                : >compared""");
        var java = jdk("right", "25.0.1");
        Files.writeString(
                java.resolve("bin/java"), "#!/bin/sh\n[ -e compared ] && echo compared || echo not yet\necho \"$*\"\n");

        var result = start(
                ofNewProject().toString(),
                Map.of("JAVA_HOME", java.toString()),
                command.equals("run") ? new String[] {command, "--port", freePort()} : new String[] {command});

        assertThat(result.lines()).contains(awaited ? "compared" : "not yet");
        assertThat(result.text().contains("--usht.run.build-process=")).isEqualTo(!awaited);
    }

    /** The launcher in a folder of its own, where nothing is built yet. */
    private Path ofNewProject() throws IOException {
        for (String tool : List.of("find", "sort", "xargs", "cksum", "sleep", "mkdir")) {
            program(tool, "#!/bin/sh\nexec '" + onPath(tool) + "' \"$@\"\n");
        }
        var launcher = Files.copy(
                Path.of("usht"),
                Files.createDirectory(folder.resolve("project")).resolve("usht"));
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
        return launcher;
    }

    @Test
    void goesOnWithoutABrowserAndSaysHowToGetOne() throws Exception {
        script("mvn", "echo Apache Maven 3.8.7; echo \"called with $* and ${USHT_CHROMIUM:-no browser}\"");

        var result = usht("verify", "-Dtest=XTests");

        assertThat(result.exitCode()).isZero();
        assertThat(result.lines()).anyMatch(line -> line.contains("skipped") && line.contains("apt install chromium"));
        assertThat(result.lines()).contains("called with -B -ntp -Dtest=XTests verify and no browser");
    }

    @Test
    void runsWhatAModuleNeedsAlone() throws Exception {
        script("mvn", "echo Apache Maven 3.8.7; echo \"called with $*\"");

        var result = usht("verify", "--module", "priority", "-o");

        assertThat(result.exitCode()).isZero();
        assertThat(result.lines())
                .anyMatch(line -> line.startsWith("called with -B -ntp -DskipITs -Dtest=no/usht/priority/**/*Tests,")
                        && line.contains("IsolationInventoryTests")
                        && line.endsWith(" -o verify"));
        assertThat(usht("verify", "--module", "nothing").exitCode()).isEqualTo(64);
        assertThat(usht("verify", "--module").exitCode()).isEqualTo(64);
    }

    @Test
    void saysThatTheBundleIsStaleWhenMavenWantsNode() throws Exception {
        script("mvn", "[ $# = 1 ] && echo Apache Maven 3.8.7 && exit; echo Failed to install Node; exit 1");

        var result = usht("verify");

        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.lines()).last().asString().contains("src/main/bundles", "README.md");
    }

    @Test
    void refusesToSkipTheBrowserTestsOnTheBuildServer() throws Exception {
        script("mvn", "echo Apache Maven 3.8.7");

        for (Map<String, String> environment : List.of(Map.of("CI", "true"), Map.of("USHT_BROWSER_REQUIRED", "true"))) {
            var result = start(environment, "verify");

            assertThat(result.exitCode()).isEqualTo(6);
            assertThat(result.lines()).singleElement().asString().contains("apt install chromium");
        }
    }

    @Test
    void passesABrowserThatStartsToTheTests() throws Exception {
        script("mvn", "echo Apache Maven 3.8.7; echo \"browser $USHT_CHROMIUM\"");
        script("chromium", "exit 1");
        var chrome = script("google-chrome", "exit 0");

        assertThat(usht("verify").lines()).contains("browser " + chrome);
    }

    private Result usht(String... arguments) throws Exception {
        return start(Map.of(), arguments);
    }

    private Result start(Map<String, String> environment, String... arguments) throws Exception {
        return start("./usht", environment, arguments);
    }

    private Result start(String launcher, Map<String, String> environment, String... arguments) throws Exception {
        var command = new ArrayList<String>();
        command.add(launcher);
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment()
                .putAll(Map.of("PATH", tools.toString(), "JAVA_HOME", System.getProperty("java.home", "")));
        builder.environment().putAll(environment);
        var process = builder.start();
        process.getOutputStream().close();
        var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), text);
    }

    private Path script(String name, String body) throws IOException {
        return program(name, "#!/usr/bin/env bash\n" + body + "\n");
    }

    private Path program(String name, String content) throws IOException {
        var file = Files.writeString(tools.resolve(name), content);
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }

    private static Path onPath(String tool) {
        return Stream.of(Objects.requireNonNull(System.getenv("PATH")).split(":", -1))
                .map(directory -> Path.of(directory, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    private static String freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return String.valueOf(Math.min(socket.getLocalPort(), HIGHEST_PORT));
        }
    }

    private record Result(int exitCode, String text) {

        List<String> lines() {
            return text.lines().toList();
        }
    }
}
