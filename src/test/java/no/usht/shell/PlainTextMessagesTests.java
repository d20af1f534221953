package no.usht.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"csrfToken\":\"a\",\"rpc\":[{\"type\":\"event\",\"node\":1}],\"syncId\":0,\"clientId\":0}",
                "{\"csrfToken\":\"a\",\"rpc\":[],\"syncId\":0,\"clientId\":0}",
                "{\"csrfToken\":\"a\",\"UNLOAD\":true}"
            })
    void takesWhatPagesSend(String message) {
        assertThat(PlainTextMessages.isMessage(message)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "{",
                "[]",
                "\"text\"",
                "null",
                "{\"rpc\":{}}",
                "{\"rpc\":[1]}",
                "{\"rpc\":[{}]}",
                "{\"rpc\":[{\"type\":7}]}",
                "{\"rpc\":[{\"type\":\"event\"}]}}}"
            })
    void takesNothingOfAnotherForm(String message) {
        assertThat(PlainTextMessages.isMessage(message)).isFalse();
    }
}
