package no.usht.centre;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CentreProfileTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    @Test
    void knowsItsHostOfAnyDay() {
        CentreProfile akershus = CentreMother.akershus();

        assertThat(akershus.hostOn(LocalDate.of(2005, 12, 31))).isEmpty();
        assertThat(akershus.hostOn(LocalDate.of(2016, 12, 31)))
                .map(CentreHost::note)
                .hasValue("sykehjem");
        assertThat(akershus.hostOn(LocalDate.of(2017, 1, 1)))
                .map(CentreHost::note)
                .isEmpty();
        assertThat(akershus.hostOn(TODAY)).map(CentreHost::municipalityCode).hasValue("3222");
    }

    @Test
    void hasNoAreaBeforeItBegan() {
        assertThat(CentreMother.vestfold().areaOn(CentreMother.SINCE.minusDays(1)))
                .isEmpty();
        assertThat(CentreMother.vestfold().areaOn(TODAY)).containsExactly("3905", "3907");
    }

    @Test
    void doesNotCoverWhatOthersServe() {
        assertThat(CentreMother.vestfold().covers("5610", TODAY)).isFalse();
        assertThat(CentreMother.vestfold().covers("3907", CentreMother.SINCE.minusDays(1)))
                .isFalse();
    }

    @Test
    void coversACityWhoseDistrictsItServes() {
        assertThat(CentreMother.oslo().covers("0301", TODAY)).isTrue();
        assertThat(CentreMother.oslo().covers("030102", TODAY)).isTrue();
        assertThat(CentreMother.oslo().covers("030115", TODAY)).isFalse();
    }
}
