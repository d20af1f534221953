package no.usht.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import no.usht.testing.ProgramRun;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an operator reads in the log, as the program's own settings write it; in a process of its own, which sets logging up anew. */
class LogLinesTests {

    @Test
    void areJsonWithWorkspaceAndRequestInProduction() throws Exception {
        ProgramRun run = ProgramRun.startMain(LogLines.class, "--spring.profiles.active=production")
                .await();

        assertThat(run.output().lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).startsWith("{").endsWith("}"));
        JsonNode within = JsonMapper.shared().readTree(line(run, LogLines.WITHIN));
        assertThat(within.path("message").stringValue()).isEqualTo(LogLines.WITHIN);
        assertThat(within.path("level").stringValue()).isEqualTo("WARN");
        assertThat(within.path("workspace").stringValue()).isEqualTo("c_vestfold");
        assertThat(within.path("request").stringValue()).matches("[0-9a-f]{8}");
        JsonNode after = JsonMapper.shared().readTree(line(run, LogLines.AFTER));
        assertThat(after.has("workspace")).isFalse();
        assertThat(after.has("request")).isFalse();
    }

    @Test
    void nameWorkspaceAndRequestOnOneLineElsewhere() throws Exception {
        ProgramRun run = ProgramRun.startMain(LogLines.class).await();

        assertThat(line(run, LogLines.WITHIN)).containsPattern("WARN +\\[c_vestfold] \\[[0-9a-f]{8}] \\S+ : ");
        assertThat(line(run, LogLines.AFTER)).containsPattern("WARN +\\[] \\[] \\S+ : ");
    }

    /** In JSON each is one line by its form. */
    @Test
    void beginNoLineOfWhatComesFromOutside() throws Exception {
        String output = ProgramRun.startMain(LogLines.class).await().output();

        assertThat(output.lines().filter(line -> line.startsWith("12:00:00.000")))
                .isEmpty();
        assertThat(output.lines().filter(line -> line.contains("Told a message")))
                .singleElement()
                .asString()
                .endsWith("Told a message\\n12:00:00.000 ERROR [c_oppland] [] u.i : forged\\nand\\nmore\\nof?[31mit");
        assertThat(output.lines().filter(line -> line.contains("forged"))).hasSize(3);
        assertThat(output).doesNotContain("\u001b");
        assertThat(output.lines())
                .anyMatch(line -> line.startsWith("java.lang.IllegalStateException: a message\\n12"))
                .anyMatch(
                        line -> line.startsWith("Caused by: java.lang.IllegalArgumentException: Cause: a message\\n12"))
                .anyMatch(line -> line.startsWith("\tat no.usht.tenancy.LogLines.main("));
    }

    private static String line(ProgramRun run, String text) {
        return run.output()
                .lines()
                .filter(line -> line.contains(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No line with '" + text + "' in:\n" + run.output()));
    }
}
