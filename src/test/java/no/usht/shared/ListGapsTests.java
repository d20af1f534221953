package no.usht.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListGapsTests {

    @Test
    void leavesOutWhatIsMissingAndKeepsTheOrder() {
        assertThat(ListGaps.<String>closed(Arrays.asList(null, "b", null, null, "a")))
                .containsExactly("b", "a");
        assertThat(ListGaps.<String>closed(List.of())).isEmpty();
    }
}
