package no.usht.lifecycle;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Says how a command ended: in words, or as JSON if the line asks for it. */
final class CommandAnswer {

    private final CommandLine line;
    private final PrintStream out;
    private final JsonMapper json;

    CommandAnswer(CommandLine line, PrintStream out, JsonMapper json) {
        this.line = line;
        this.out = out;
        this.json = json;
    }

    /** Writes it; answers the exit code that it was given. */
    int give(int exitCode, Map<String, ?> content, String text) {
        if (line.asJson()) {
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("command", line.command());
            answer.put("exitCode", exitCode);
            answer.putAll(content);
            out.println(json.writeValueAsString(answer));
        } else {
            (exitCode == TenantCommands.DONE ? out : System.err).println(text);
        }
        return exitCode;
    }
}
