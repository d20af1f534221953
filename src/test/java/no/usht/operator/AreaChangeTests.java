package no.usht.operator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.usht.tenancy.TenantFile.AreaPart;
import org.junit.jupiter.api.Test;

class AreaChangeTests {

    private static final LocalDate THEN = LocalDate.of(2017, 1, 1);
    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);

    private static final AreaPart STAYS = new AreaPart("3201", THEN, null);
    private static final AreaPart GOES = new AreaPart("3203", THEN, null);

    @Test
    void keepsWhatWasServedBeforeTheDay() {
        AreaChange change = AreaChange.of(List.of(STAYS, GOES), List.of("3201", "3205"), DAY);

        assertThat(change.parts())
                .containsExactly(
                        STAYS, new AreaPart("3203", THEN, LocalDate.of(2026, 12, 31)), new AreaPart("3205", DAY, null));
        assertThat(change.added()).containsExactly("3205");
        assertThat(change.gone()).containsExactly("3203");
        assertThat(change.isNone()).isFalse();
    }

    @Test
    void isNoneWhereTheSameIsChosenInAnotherOrder() {
        AreaChange change = AreaChange.of(List.of(STAYS, GOES), List.of("3203", "3201"), DAY);

        assertThat(change.isNone()).isTrue();
        assertThat(change.parts()).containsExactly(STAYS, GOES);
    }

    @Test
    void forgetsWhatWouldNeverHaveBeenServed() {
        AreaPart planned = new AreaPart("3205", DAY.plusMonths(1), null);
        assertThat(AreaChange.of(List.of(STAYS, planned), List.of("3201"), DAY).parts())
                .containsExactly(STAYS);
        assertThat(AreaChange.of(List.of(STAYS, GOES), List.of("3201"), THEN).parts())
                .containsExactly(STAYS);
    }

    @Test
    void letsGoOnWhatWasToEnd() {
        AreaPart ending = new AreaPart("3203", THEN, DAY.minusDays(1));
        assertThat(AreaChange.of(List.of(STAYS, ending), List.of("3201", "3203"), DAY)
                        .parts())
                .containsExactly(STAYS, GOES);
    }

    @Test
    void beginsAnewAfterAGap() {
        AreaPart former = new AreaPart("3203", THEN, DAY.minusDays(2));
        assertThat(AreaChange.of(List.of(STAYS, former), List.of("3201", "3203"), DAY)
                        .parts())
                .containsExactly(STAYS, former, new AreaPart("3203", DAY, null));
    }

    @Test
    void undoesItselfOnTheSameDay() {
        AreaChange out = AreaChange.of(List.of(STAYS, GOES), List.of("3201"), DAY);
        assertThat(AreaChange.of(out.parts(), List.of("3201", "3203"), DAY).parts())
                .containsExactly(STAYS, GOES);
    }
}
