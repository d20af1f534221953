package no.usht.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoursTests {

    @ParameterizedTest
    @CsvSource({
        "'1,5', 90",
        "1.5, 90",
        "1:30, 90",
        "90 min, 90",
        "'1 t 30 min', 90",
        "'1 time 30 minutter', 90",
        "2, 120",
        "2 timar, 120",
        "'0,25', 15",
        "'0,33', 20",
        "0:05, 5",
        "10min, 10"
    })
    void readsHoursAsPeopleWriteThem(String typed, int minutes) {
        assertThat(Hours.parse(typed)).contains(minutes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "en halv", "1:75", "1,5,2", "99999999999", "1 t 30"})
    void makesNothingOfWhatIsNone(String typed) {
        assertThat(Hours.parse(typed)).isEmpty();
    }

    @Test
    void writesWhatItReadsBack() {
        for (int minutes = 1; minutes < 2000; minutes++) {
            assertThat(Hours.parse(Hours.written(minutes))).contains(minutes);
        }
        assertThat(Hours.written(90)).isEqualTo("1,5");
        assertThat(Hours.written(20)).isEqualTo("0:20");
        assertThat(Hours.written(120)).isEqualTo("2");
    }
}
