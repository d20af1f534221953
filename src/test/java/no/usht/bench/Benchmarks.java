package no.usht.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.usht.lifecycle.CentreBenchmark;
import no.usht.lifecycle.ThousandCentresBenchmark;
import no.usht.reach.ReachBenchmark;
import no.usht.shared.Norwegian;
import no.usht.testing.PostgresServer;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * What {@code ./usht bench} starts. Names, or beginnings of names, choose figures; {@code --quick} takes small numbers. Only
 * a run of everything, and not a quick one, refreshes {@code docs/benchmarks.md}.
 */
public final class Benchmarks {

    private static final int EXIT_MISSED = 1;
    private static final int EXIT_USAGE = 64;
    private static final Path FOLDER = Path.of("target/bench");
    private static final Path PAGE = Path.of("docs/benchmarks.md");
    private static final List<Benchmark> ALL =
            List.of(new CentreBenchmark(), new ThousandCentresBenchmark(), new ReachBenchmark());

    private Benchmarks() {}

    /** Runs those named in the arguments, or all; ends with 1 where a limit is missed. */
    public static void main(String[] args) throws Exception {
        List<String> names =
                Arrays.stream(args).filter(name -> !name.equals("--quick")).toList();
        boolean quick = names.size() < args.length;
        List<Benchmark> chosen = choose(ALL, names);
        if (chosen.isEmpty()) {
            System.err.println("usht: no figure is called " + String.join(" or ", names) + "; there are "
                    + String.join(", ", figures(ALL).map(Figure::name).toList()) + ".");
            System.exit(EXIT_USAGE);
        }
        System.exit(run(chosen, quick, names.isEmpty() && !quick) ? 0 : EXIT_MISSED);
    }

    /** Those that measure at least one figure whose name begins with one of those; all where none is named. */
    static List<Benchmark> choose(List<Benchmark> from, List<String> names) {
        return from.stream()
                .filter(benchmark -> names.isEmpty()
                        || benchmark.figures().stream()
                                .anyMatch(figure -> names.stream()
                                        .anyMatch(name -> figure.name().startsWith(name))))
                .toList();
    }

    private static boolean run(List<Benchmark> benchmarks, boolean quick, boolean complete) throws Exception {
        quieten();
        double load = Machine.load();
        delete(FOLDER);
        Path files = Files.createDirectories(FOLDER.resolve("files"));
        try (PostgresServer server = PostgresServer.ordinary(FOLDER.resolve("postgres"))) {
            BenchmarkRun run = new BenchmarkRun(server, files, quick);
            for (Benchmark benchmark : benchmarks) {
                benchmark.measure(run);
            }
            Report report = new Report(figures(benchmarks).toList(), run.samples());
            Files.writeString(
                    FOLDER.resolve("results.json"),
                    JsonMapper.builder()
                                    .build()
                                    .writerWithDefaultPrettyPrinter()
                                    .writeValueAsString(report.medians()) + "\n");
            report.lines().forEach(System.out::println);
            System.out.println("Written to " + FOLDER.resolve("results.json")
                    + (complete ? " and " + PAGE : "; only a run of everything refreshes " + PAGE));
            if (complete) {
                Map<String, String> machine;
                try (Connection connection = server.asSuperuser("postgres")) {
                    machine = Machine.describe(connection, load);
                }
                Files.writeString(PAGE, report.page(LocalDate.now(Norwegian.ZONE), machine));
            }
            try (Connection connection = server.asSuperuser("postgres");
                    Statement statement = connection.createStatement()) {
                // Else it would write all that on its way out, and for longer than it is waited for.
                statement.execute("checkpoint");
            }
            return report.missed().isEmpty();
        } finally {
            delete(FOLDER.resolve("postgres"));
            delete(files);
        }
    }

    private static Stream<Figure> figures(List<Benchmark> benchmarks) {
        return benchmarks.stream().flatMap(benchmark -> benchmark.figures().stream());
    }

    /** Without Spring Boot, every library would tell all it does, and that takes time. */
    private static void quieten() {
        ((Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        java.util.logging.Logger.getLogger("").setLevel(java.util.logging.Level.WARNING);
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.sorted(Comparator.reverseOrder()).forEach(all::add);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        for (Path path : all) {
            Files.deleteIfExists(path);
        }
    }
}
