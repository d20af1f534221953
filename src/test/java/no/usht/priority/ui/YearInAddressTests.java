package no.usht.priority.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YearInAddressTests {

    private static final List<Integer> YEARS = List.of(2026, 2021, 2020);

    @Test
    void takesTheYearThatIsAskedFor() {
        assertThat(YearInAddress.chosen(QueryParameters.of("ar", "2021"), YEARS, 2026))
                .isEqualTo(2021);
        assertThat(YearInAddress.chosen(QueryParameters.of("ar", "2030"), YEARS, 2026))
                .isEqualTo(2030);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "i fjor", "20261", "1999", "2026 ", "-2026"})
    void overlooksWhatIsNoYear(String text) {
        assertThat(YearInAddress.chosen(QueryParameters.of("ar", text), YEARS, 2026))
                .isEqualTo(2026);
    }

    @Test
    void fallsBackToTheNewestYearThatHasBegun() {
        assertThat(YearInAddress.chosen(QueryParameters.empty(), YEARS, 2026)).isEqualTo(2026);
        assertThat(YearInAddress.chosen(QueryParameters.empty(), YEARS, 2024)).isEqualTo(2021);
        assertThat(YearInAddress.chosen(QueryParameters.empty(), YEARS, 2019)).isEqualTo(2020);
        assertThat(YearInAddress.chosen(QueryParameters.empty(), List.of(), 2026))
                .isEqualTo(2026);
    }
}
