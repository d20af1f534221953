package no.usht.centre.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayPartTests {

    @ParameterizedTest
    @CsvSource({
        "0,EVENING",
        "4,EVENING",
        "5,MORNING",
        "9,MORNING",
        "10,FORENOON",
        "12,AFTERNOON",
        "17,AFTERNOON",
        "18,EVENING"
    })
    void followsTheClock(int hour, DayPart part) {
        assertThat(DayPart.ofHour(hour)).isEqualTo(part);
    }
}
