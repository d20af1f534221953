package no.usht.bench;

import java.util.List;

/** Measures some figures that need the same preparation. */
public interface Benchmark {

    /** What it measures, in the order in which they are shown. */
    List<Figure> figures();

    /** Prepares, warms up, measures and adds each sample to the run. */
    void measure(BenchmarkRun run) throws Exception;
}
