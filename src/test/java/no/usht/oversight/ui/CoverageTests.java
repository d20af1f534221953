package no.usht.oversight.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.usht.territory.County;
import no.usht.territory.Municipality;
import no.usht.territory.MunicipalityBuilder;
import org.junit.jupiter.api.Test;

class CoverageTests {

    private static final County OSLO = new County("03", "Oslo");
    private static final County VESTFOLD = new County("39", "Vestfold");
    private static final List<Municipality> MUNICIPALITIES =
            List.of(municipality("0301", OSLO), municipality("3907", VESTFOLD), municipality("3911", VESTFOLD));

    private static Municipality municipality(String code, County county) {
        return MunicipalityBuilder.builder()
                .code(code)
                .name("K" + code)
                .label("K" + code)
                .county(county)
                .validFrom(LocalDate.of(2024, 1, 1))
                .formerNames(List.of())
                .formerly(Set.of())
                .build();
    }

    @Test
    void countsEachMunicipalityOnce() {
        Coverage coverage = Coverage.of(MUNICIPALITIES, Map.of("0301", 7L), Map.of("0301", 9L, "3907", 1L));
        assertThat(coverage.total()).isEqualTo(3);
        assertThat(coverage.reached()).isEqualTo(1);
        assertThat(coverage.never())
                .extracting(place -> place.municipality().code())
                .containsExactly("3911");
    }

    @Test
    void leavesOutCodesThatAreNoMunicipalityToday() {
        Coverage coverage = Coverage.of(MUNICIPALITIES, Map.of("0710", 3L), Map.of("0710", 3L));
        assertThat(coverage.reached()).isZero();
        assertThat(coverage.never()).hasSize(3);
    }

    @Test
    void tellsTheReachOfEachCounty() {
        Coverage coverage = Coverage.of(MUNICIPALITIES, Map.of("3907", 2L), Map.of());
        assertThat(coverage.byCounty())
                .containsExactly(new Coverage.CountyReach(OSLO, 0, 1), new Coverage.CountyReach(VESTFOLD, 1, 2));
    }
}
