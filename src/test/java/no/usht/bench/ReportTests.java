package no.usht.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a run of the benchmarks says of its figures; none of these takes any time itself. */
class ReportTests {

    private static final Figure CREATE =
            Figure.of("x.create_ms", "A thing made.", Limit.atMost(500), Limit.atMost(0.6, "x.other_ms"));
    private static final Figure OTHER = Figure.of("x.other_ms", "Another way.");

    @Test
    void takesTheMiddleOfTheRunsWhateverTheirOrder() {
        assertThat(samples(9, 1, 2).median()).isEqualTo(2);
        assertThat(samples(4, 1, 100, 2).median()).isEqualTo(3);
        assertThat(samples(7).median()).isEqualTo(7);
        assertThat(samples(9, 1, 2).least()).isEqualTo(1);
        assertThat(samples(9, 1, 2).most()).isEqualTo(9);
    }

    @Test
    void refusesAFigureWithoutARun() {
        assertThatThrownBy(() -> new Samples(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void missesALimitThatDependsOnAnotherFigure() {
        Report report = report(Map.of("x.create_ms", samples(100), "x.other_ms", samples(150)));

        assertThat(report.missed()).containsExactly("x.create_ms");
        assertThat(report.page(DAY, Map.of())).contains("≤ 500 and ≤ 0.6 × `x.other_ms` | **no** |");
    }

    @Test
    void reachesBothLimits() {
        Report report = report(Map.of("x.create_ms", samples(90), "x.other_ms", samples(150)));

        assertThat(report.missed()).isEmpty();
        assertThat(report.page(DAY, Map.of()))
                .contains("| `x.create_ms` | 90 | 1 | 90 to 90 | ≤ 500 and ≤ 0.6 × `x.other_ms` | yes |");
    }

    @Test
    void doesNotJudgeWhatItCannotCompare() {
        Report report = report(Map.of("x.create_ms", samples(90)));

        assertThat(report.missed()).isEmpty();
        assertThat(report.page(DAY, Map.of())).contains("| not judged |").doesNotContain("| `x.other_ms` |");
    }

    @Test
    void missesALimitOfItsOwnEvenWhereItCannotCompare() {
        assertThat(report(Map.of("x.create_ms", samples(501))).missed()).containsExactly("x.create_ms");
    }

    @Test
    void givesProgramsAFlatMapOfMedians() {
        assertThat(report(Map.of("x.create_ms", samples(1.23456, 2, 0.5))).medians())
                .isEqualTo(Map.of("x.create_ms", 1.235));
    }

    @ParameterizedTest
    @CsvSource({
        "0,0",
        "15,15",
        "1234.5,1 235",
        "99.96,100",
        "12.34,12.3",
        "12.04,12",
        "0.6,0.6",
        "0.123,0.12",
        "-3.5,-3.5"
    })
    void writesNumbersShort(double number, String text) {
        assertThat(Numbers.text(number)).isEqualTo(text);
    }

    @Test
    void choosesBenchmarksByTheBeginningOfAName() {
        Benchmark one = benchmark("a.create_ms", "a.other_ms");
        Benchmark two = benchmark("b.create_ms");

        assertThat(Benchmarks.choose(List.of(one, two), List.of())).containsExactly(one, two);
        assertThat(Benchmarks.choose(List.of(one, two), List.of("a.oth"))).containsExactly(one);
        assertThat(Benchmarks.choose(List.of(one, two), List.of("create"))).isEmpty();
    }

    @Test
    void readsTheProcessorsName() {
        assertThat(Machine.processor(Stream.of("processor\t: 0", "model name\t: Fast One", "model name\t: Slow")))
                .isEqualTo("Fast One");
        assertThat(Machine.processor(Stream.of())).isEqualTo("unknown");
    }

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static Report report(Map<String, Samples> samples) {
        return new Report(List.of(CREATE, OTHER), samples);
    }

    private static Samples samples(double... values) {
        return new Samples(java.util.Arrays.stream(values).boxed().toList());
    }

    private static Benchmark benchmark(String... figures) {
        return new Benchmark() {
            @Override
            public List<Figure> figures() {
                return Stream.of(figures)
                        .map(name -> Figure.of(name, "A figure."))
                        .toList();
            }

            @Override
            public void measure(BenchmarkRun run) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
