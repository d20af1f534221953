package no.usht.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.usht.content.Problem;
import org.junit.jupiter.api.Test;

/** What is wrong with a position is said at its own cell. */
class StaffRecordTests {

    private static final Position RIGHT =
            new Position(PositionKind.SECONDED, "Sykehjemmet", 20, LocalDate.of(2026, 1, 1), null, 100_000L);

    private static List<String> wrong(Position position) {
        return StaffRecord.KIND.check(StaffContent.empty().withName("Kari").withPositions(List.of(position))).stream()
                .map(Problem::key)
                .toList();
    }

    @Test
    void letsAPositionPassThatIsRight() {
        assertThat(wrong(RIGHT)).isEmpty();
    }

    @Test
    void saysWhatIsWrongWithOne() {
        assertThat(wrong(RIGHT.withPercentage(0))).containsExactly("staff.position.percentageWrong");
        assertThat(wrong(RIGHT.withPercentage(101))).containsExactly("staff.position.percentageWrong");
        assertThat(wrong(RIGHT.withPercentage(null))).containsExactly("staff.position.percentageMissing");
        assertThat(wrong(RIGHT.withWhat(""))).containsExactly("staff.position.unitMissing");
        assertThat(wrong(RIGHT.withFrom(null))).containsExactly("staff.position.fromMissing");
        assertThat(wrong(RIGHT.withUntil(LocalDate.of(2025, 12, 31))))
                .containsExactly("content.problem.periodBackwards");
        assertThat(wrong(RIGHT.withKind(PositionKind.POSITION))).containsExactly("staff.position.repaidToNobody");
        assertThat(wrong(RIGHT.withKind(null).withRepaid(null))).containsExactly("staff.position.kindMissing");
    }

    @Test
    void takesNoticeOfNoRowThatSaysNothing() {
        StaffContent member = StaffContent.empty().withName("Kari").withPositions(List.of(Position.blank()));
        assertThat(StaffRecord.KIND.check(member)).isEmpty();
        assertThat(StaffRecord.KIND.tidied(member).positions()).isEmpty();
    }
}
