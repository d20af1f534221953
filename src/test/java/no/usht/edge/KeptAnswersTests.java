package no.usht.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class KeptAnswersTests {

    @Test
    void keepsTheSameJsonInCharactersOfOneByte() {
        String json = "{\"text\":\"Læring – på Kárášjohka \\\"nå\\\" 👵\",\"n\":1}";
        String narrow = KeptAnswers.inOneByteEach(json);
        assertThat(narrow.chars()).allMatch(character -> character < 0x100);
        assertThat(JsonMapper.shared().readTree(narrow))
                .isEqualTo(JsonMapper.shared().readTree(json));
    }

    @Test
    void leavesAloneWhatIsNarrowAlready() {
        String json = "{\"text\":\"Læring\"}";
        assertThat(KeptAnswers.inOneByteEach(json)).isSameAs(json);
    }
}
