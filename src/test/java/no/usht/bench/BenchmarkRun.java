package no.usht.bench;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import no.usht.testing.PostgresServer;

/** One run of some benchmarks: where they run, how large, and what they gave so far. */
public final class BenchmarkRun {

    private final PostgresServer server;
    private final Path folder;
    private final boolean quick;
    private final Map<String, Samples> samples = new LinkedHashMap<>();

    BenchmarkRun(PostgresServer server, Path folder, boolean quick) {
        this.server = server;
        this.folder = folder;
        this.quick = quick;
    }

    /** Something to measure. */
    @FunctionalInterface
    public interface Work {
        /** Does it. */
        void run() throws Exception;
    }

    /** A server of its own with ordinary settings. */
    public PostgresServer server() {
        return server;
    }

    /** For files; empty at the beginning. */
    public Path folder() {
        return folder;
    }

    /** The full number or, for a quick look while developing, the small one. */
    public int times(int full, int small) {
        return quick ? small : full;
    }

    /** Adds a sample to a figure. */
    public void add(String figure, double value) {
        samples.merge(figure, new Samples(java.util.List.of(value)), (before, one) -> before.with(value));
    }

    /** Does the work once and adds how long it took. */
    public void time(String figure, Work work) throws Exception {
        add(figure, seconds(work) * (figure.endsWith("_ms") ? 1_000 : 1));
    }

    /** How long the work takes, in seconds. */
    public static double seconds(Work work) throws Exception {
        long begun = System.nanoTime();
        work.run();
        return (System.nanoTime() - begun) / 1e9;
    }

    /** Tells how far it is. */
    public void say(String step) {
        System.err.println("bench: " + step);
    }

    Map<String, Samples> samples() {
        return Collections.unmodifiableMap(samples);
    }
}
