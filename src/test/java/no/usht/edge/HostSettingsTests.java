package no.usht.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostSettingsTests {

    private final HostSettings settings = new HostSettings(Set.of("USHT.example.no ", "[::1]", ""));

    @Test
    void knowsAHostHoweverItIsWritten() {
        assertThat(settings.knows("usht.EXAMPLE.no")).isTrue();
        assertThat(settings.knows("[::1]")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "evil.example",
                "usht.example.no.evil.example",
                "evil-usht.example.no",
                "usht.example.no.",
                "usht.example.no, evil.example",
                "usht.example.no@evil.example",
                "example.no",
                "localhost"
            })
    void knowsNoOther(String host) {
        assertThat(settings.knows(host)).isFalse();
    }
}
