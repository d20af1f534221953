package no.usht.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PlainTextMessagesTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void makesEveryStringOfAMessagePlainAndLeavesTheRest() {
        JsonNode message = JSON.readTree("""
                [{"type":"mSync","node":7,"property":"value","value":"A\\u030ars\\u200bhjul\\u0000"},
                 {"type":"event","node":8,"data":{"event.detail":"\\ud800\\u00a0x","n":1.5,"is":true,"none":null}},
                 {"args":["\\u200b",["to\\u2028linjer"],{}]}]""");
        PlainTextMessages.makePlain(message);
        assertThat(message).isEqualTo(JSON.readTree("""
                [{"type":"mSync","node":7,"property":"value","value":"Årshjul"},
                 {"type":"event","node":8,"data":{"event.detail":" x","n":1.5,"is":true,"none":null}},
                 {"args":["",["to\\nlinjer"],{}]}]"""));
    }
}
