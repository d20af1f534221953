package no.usht.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * The program, run to its end in a process of its own.
 *
 * @param output what it wrote, errors among it
 */
public record ProgramRun(int exitCode, String output) {

    private static final int LONGEST = 120; // s

    /** A process that was started. */
    public record Started(Process process, CompletableFuture<String> output) {

        /** Waits for its end. */
        public ProgramRun await() throws InterruptedException {
            if (!process.waitFor(LONGEST, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("Still running after " + LONGEST + " s:\n" + output.join());
            }
            return new ProgramRun(process.exitValue(), output.join());
        }
    }

    /** Runs the classes as they were compiled, with those arguments. */
    public static ProgramRun ofClasses(String... arguments) throws IOException, InterruptedException {
        return start(arguments).await();
    }

    /** Starts what {@link #ofClasses} runs. */
    public static Started start(String... arguments) throws IOException {
        return start(
                List.of("-cp", System.getProperty("java.class.path"), "no.usht.UshtApplication"), List.of(arguments));
    }

    /** Starts what {@link #ofClasses} runs, to serve pages with a heap of that size, such as {@code 512m}. */
    public static Started startServing(String heap, String... arguments) throws IOException {
        return start(
                List.of(
                        "-Xmx" + heap,
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Dvaadin.productionMode=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "no.usht.UshtApplication"),
                List.of(arguments));
    }

    /** Starts another main class of the tests, in a process that can be killed. */
    public static Started startMain(Class<?> main, String... arguments) throws IOException {
        return start(List.of("-cp", System.getProperty("java.class.path"), main.getName()), List.of(arguments));
    }

    /** Runs the packaged program. */
    public static ProgramRun ofJar(Path jar, String... arguments) throws IOException, InterruptedException {
        return start(List.of("-jar", jar.toString()), List.of(arguments)).await();
    }

    private static Started start(List<String> program, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m"));
        command.addAll(program);
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        // What is set where the tests run must not decide what they find.
        builder.environment().keySet().removeIf(name -> name.startsWith("USHT_") || name.startsWith("SPRING_"));
        Process process = builder.start();
        return new Started(process, CompletableFuture.supplyAsync(() -> {
            try {
                return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }));
    }
}
