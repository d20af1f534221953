package no.usht.oversight.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.usht.oversight.CentrePriority;
import no.usht.priority.PriorityId;
import no.usht.priority.PriorityName;
import no.usht.priority.PriorityState;
import no.usht.tenancy.CentreKey;
import org.junit.jupiter.api.Test;

class PriorityMatrixTests {

    private static final CentreKey VESTFOLD = new CentreKey("vestfold");
    private static final CentreKey OPPLAND = new CentreKey("oppland");
    private static final PriorityName DEMENS_2021 = priority(2021, "demensplan");
    private static final PriorityName DEMENS_2026 = priority(2026, "demensplan");
    private static final PriorityName BO_2026 = priority(2026, "bo-trygt");
    private static final List<PriorityName> KNOWN = List.of(DEMENS_2026, BO_2026, DEMENS_2021);

    private static PriorityName priority(int year, String key) {
        return new PriorityName(new PriorityId(UUID.randomUUID()), year, year, key, key, key, PriorityState.PUBLISHED);
    }

    private static PriorityMatrix matrix(Map<CentrePriority, Long> counts) {
        return matrix(counts, Map.of());
    }

    private static PriorityMatrix matrix(Map<CentrePriority, Long> counts, Map<PriorityId, Long> inCountry) {
        return new PriorityMatrix(
                List.of(VESTFOLD, OPPLAND),
                PriorityMatrix.columns(2026, KNOWN, counts),
                id -> KNOWN.stream()
                        .filter(name -> name.id().equals(id))
                        .map(PriorityName::key)
                        .findAny(),
                counts,
                inCountry);
    }

    @Test
    void addsUpAPriorityThatGoesOnUnderTheSameKey() {
        PriorityMatrix matrix = matrix(Map.of(
                new CentrePriority(VESTFOLD, DEMENS_2021.id()), 2L,
                new CentrePriority(VESTFOLD, DEMENS_2026.id()), 3L,
                new CentrePriority(VESTFOLD, new PriorityId(UUID.randomUUID())), 9L));
        assertThat(matrix.value(VESTFOLD, DEMENS_2026)).isEqualTo(5);
        assertThat(matrix.value(OPPLAND, BO_2026)).isZero();
    }

    @Test
    void takesTheCountrysFiguresForWhatTheyAreAndNotForASumOfTheCentres() {
        PriorityMatrix matrix = matrix(
                Map.of(new CentrePriority(VESTFOLD, BO_2026.id()), 1L, new CentrePriority(OPPLAND, BO_2026.id()), 1L),
                Map.of(BO_2026.id(), 1L, DEMENS_2021.id(), 2L, DEMENS_2026.id(), 3L));
        assertThat(matrix.inCountry(BO_2026)).isEqualTo(1);
        assertThat(matrix.inCountry(DEMENS_2026)).isEqualTo(5);
    }

    @Test
    void findsThePriorityThatMostCentresDoNothingAbout() {
        PriorityMatrix matrix = matrix(Map.of(new CentrePriority(VESTFOLD, DEMENS_2026.id()), 1L));
        assertThat(matrix.greatestGap()).hasValue(new PriorityMatrix.Gap(BO_2026, 2));
        assertThat(matrix.gap("demensplan")).hasValue(new PriorityMatrix.Gap(DEMENS_2026, 1));
        assertThat(matrix.gap("ukjent")).isEmpty();
    }

    @Test
    void findsNoGapWhereAllDoSomething() {
        PriorityMatrix matrix = matrix(Map.of(
                new CentrePriority(VESTFOLD, DEMENS_2026.id()), 1L,
                new CentrePriority(OPPLAND, DEMENS_2026.id()), 1L,
                new CentrePriority(VESTFOLD, BO_2026.id()), 1L,
                new CentrePriority(OPPLAND, BO_2026.id()), 1L));
        assertThat(matrix.greatestGap()).isEqualTo(Optional.empty());
    }

    @Test
    void takesWhatActivitiesServeInAYearWithoutPriorities() {
        assertThat(PriorityMatrix.columns(2023, KNOWN, Map.of(new CentrePriority(VESTFOLD, DEMENS_2021.id()), 1L)))
                .containsExactly(DEMENS_2021);
        assertThat(PriorityMatrix.columns(2026, KNOWN, Map.of())).containsExactly(DEMENS_2026, BO_2026);
    }
}
