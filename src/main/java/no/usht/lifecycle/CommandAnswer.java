package no.usht.lifecycle;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * Says how a command ended, in words or as JSON.
 *
 * @param command its name
 */
record CommandAnswer(String command, boolean asJson, PrintStream out, JsonMapper json) {

    /** Writes it; answers the exit code that it was given. */
    int give(int exitCode, Map<String, ?> content, String text) {
        if (asJson) {
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("command", command);
            answer.put("exitCode", exitCode);
            answer.putAll(content);
            out.println(json.writeValueAsString(answer));
        } else {
            (exitCode == TenantCommands.DONE ? out : System.err).println(text);
        }
        return exitCode;
    }

    /** Says what failed, and quotes no content. */
    int failed(Exception failure) {
        String reason = OwnerDatabase.reason(failure);
        return give(TenantCommands.FAILED, Map.of("error", reason), reason);
    }
}
