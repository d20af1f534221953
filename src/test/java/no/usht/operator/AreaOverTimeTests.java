package no.usht.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.usht.lifecycle.TenantFiles;
import no.usht.tenancy.TenantFile;
import no.usht.tenancy.TenantFile.AreaPart;
import org.junit.jupiter.api.Test;

class AreaOverTimeTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private static AreaOverTime seen(AreaPart... area) {
        TenantFile any = TenantFiles.read(Path.of("tenants")).getFirst();
        return AreaOverTime.of(any.withArea(List.of(area)), TODAY);
    }

    @Test
    void tellsWhatComesLeavesAndWasLeft() {
        LocalDate later = TODAY.plusDays(1);

        AreaOverTime area = seen(
                new AreaPart("3203", LONG_AGO, null),
                new AreaPart("3201", later, null),
                new AreaPart("3301", LONG_AGO, later),
                new AreaPart("3305", LONG_AGO, TODAY.minusDays(1)));

        assertThat(area.lasting()).containsExactly("3203", "3201");
        assertThat(area.coming()).isEqualTo(Map.of(later, List.of("3201")));
        assertThat(area.leaving()).isEqualTo(Map.of(later, List.of("3301")));
        assertThat(area.former()).containsExactly("3305");
    }

    @Test
    void countsTheFirstAndTheLastDayIn() {
        AreaOverTime area = seen(new AreaPart("3203", TODAY, null), new AreaPart("3301", LONG_AGO, TODAY));

        assertThat(area.coming()).isEmpty();
        assertThat(area.leaving()).isEqualTo(Map.of(TODAY, List.of("3301")));
        assertThat(area.former()).isEmpty();
    }
}
