package no.usht.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The figures of a run, as a program and as people read them. */
record Report(List<Figure> figures, Map<String, Samples> samples) {

    Report {
        figures = figures.stream()
                .filter(figure -> samples.containsKey(figure.name()))
                .toList();
    }

    /** Name to median, three decimals. */
    Map<String, Double> medians() {
        Map<String, Double> medians = new LinkedHashMap<>();
        for (Figure figure : figures) {
            medians.put(figure.name(), Math.round(of(figure).median() * 1_000) / 1_000.0);
        }
        return medians;
    }

    /** Names of the figures that miss a limit. */
    List<String> missed() {
        return figures.stream()
                .filter(figure -> reached(figure).equals(Optional.of(false)))
                .map(Figure::name)
                .toList();
    }

    /** One line a figure. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Figure figure : figures) {
            lines.add("%-34s %10s   %s%s"
                    .formatted(
                            figure.name(),
                            Numbers.text(of(figure).median()),
                            spread(of(figure)),
                            figure.limits().isEmpty() ? "" : "   " + limits(figure) + ": " + inWords(figure)));
        }
        return lines;
    }

    /** The page for people. */
    String page(LocalDate day, Map<String, String> machine) {
        StringBuilder page = new StringBuilder("""
                # Benchmarks

                Written by `./usht bench` on %s. Each figure is the median of its runs, all in one process after warming up, as
                `target/bench/results.json` has them. The unit is the end of the name: s, ms, us (microseconds); else it is a count.

                | machine | |
                |---|---|
                """.formatted(day));
        machine.forEach((name, fact) -> page.append("| %s | %s |\n".formatted(name, fact)));
        page.append("\n| figure | median | runs | least to most | to reach | reached |\n|---|--:|--:|--:|---|---|\n");
        for (Figure figure : figures) {
            Samples of = of(figure);
            page.append("| `%s` | %s | %d | %s | %s | %s |\n"
                    .formatted(
                            figure.name(),
                            Numbers.text(of.median()),
                            of.runs(),
                            spread(of),
                            limits(figure),
                            inWords(figure)));
        }
        page.append("\n## What they measure\n\n");
        figures.forEach(figure -> page.append("- `%s`: %s\n".formatted(figure.name(), figure.what())));
        return page.toString();
    }

    private Samples of(Figure figure) {
        Samples of = samples.get(figure.name());
        if (of == null) {
            throw new IllegalStateException("Not measured: " + figure.name());
        }
        return of;
    }

    /** Empty where there is none, or one can't be judged and the others are reached. */
    private Optional<Boolean> reached(Figure figure) {
        Map<String, Double> medians = medians();
        List<Optional<Boolean>> each = figure.limits().stream()
                .map(limit -> limit.isReached(of(figure).median(), medians))
                .toList();
        if (each.contains(Optional.of(false))) {
            return Optional.of(false);
        }
        return each.isEmpty() || each.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(true);
    }

    private String inWords(Figure figure) {
        if (figure.limits().isEmpty()) {
            return "";
        }
        return reached(figure).map(reached -> reached ? "yes" : "**no**").orElse("not judged");
    }

    private static String limits(Figure figure) {
        return String.join(
                " and ", figure.limits().stream().map(Limit::toString).toList());
    }

    private static String spread(Samples of) {
        return Numbers.text(of.least()) + " to " + Numbers.text(of.most());
    }
}
