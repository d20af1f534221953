package no.usht.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** In a process with little memory of its own, so that what is not refused in time ends it. */
class HostileFilesTests {

    private static final Map<String, String> REFUSED = Map.ofEntries(
            Map.entry("dense", "UNSAFE"),
            Map.entry("lying", "UNSAFE"),
            Map.entry("longText", "UNSAFE"),
            Map.entry("longComment", "UNSAFE"),
            Map.entry("longInstruction", "UNSAFE"),
            Map.entry("longAttribute", "UNSAFE"),
            Map.entry("longName", "BROKEN"),
            Map.entry("deep", "UNSAFE"),
            Map.entry("manyNames", "UNSAFE"),
            Map.entry("manyAttributes", "UNSAFE"),
            Map.entry("manyTexts", "UNSAFE"),
            Map.entry("entities", "UNSAFE"),
            Map.entry("outside", "UNSAFE"),
            Map.entry("noSuchText", "BROKEN"),
            Map.entry("farText", "BROKEN"),
            Map.entry("farColumn", "BROKEN"),
            Map.entry("lastColumn", "TOO_MANY_COLUMNS"),
            Map.entry("hugeNumber", "READ"),
            Map.entry("manyParts", "UNSAFE"),
            Map.entry("manyMerged", "UNSAFE"),
            Map.entry("manyCells", "READ"),
            Map.entry("manyRows", "TOO_MANY_ROWS"),
            Map.entry("manyFullRows", "TOO_MANY_CELLS"),
            Map.entry("manyCommas", "TOO_MANY_COLUMNS"),
            Map.entry("manyLines", "TOO_MANY_ROWS"),
            Map.entry("manyQuotes", "TOO_MANY_COLUMNS"),
            Map.entry("oneLine", "READ"),
            Map.entry("tooLarge", "TOO_LARGE"));

    @Test
    void endNoProcessOfSmallMemory() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileFiles.class.getName()))
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        Map<String, String> outcomes = new TreeMap<>();
        output.lines()
                .filter(line -> line.contains("="))
                .forEach(line ->
                        outcomes.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
        assertThat(outcomes).as(output).isEqualTo(new TreeMap<>(REFUSED));
        assertThat(process.exitValue()).isZero();
    }
}
