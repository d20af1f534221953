package no.usht.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DoublesTests {

    private static List<List<String>> among(String... words) {
        return Doubles.among(List.of(words), word -> Stream.of((Object[]) word.split("")));
    }

    @Test
    void findsThoseThatHaveAMarkAlike() {
        assertThat(among("ab", "cd", "be", "x")).containsExactly(List.of("ab", "be"));
        assertThat(among("ab", "cd")).isEmpty();
        assertThat(among()).isEmpty();
    }

    @Test
    void bringsTogetherWhatAThirdHasAlikeWithBoth() {
        assertThat(among("ab", "x", "cd", "bc")).containsExactly(List.of("ab", "cd", "bc"));
    }

    @Test
    void keepsTheOrderOfTheFirstOfEach() {
        assertThat(among("ab", "cd", "ef", "fx", "bx", "d"))
                .containsExactly(List.of("ab", "ef", "fx", "bx"), List.of("cd", "d"));
    }
}
