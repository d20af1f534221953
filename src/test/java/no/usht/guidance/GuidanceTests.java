package no.usht.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import no.usht.access.Acting;
import no.usht.content.InvalidContentException;
import no.usht.keeping.RecordService;
import no.usht.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class GuidanceTests {

    /** A year in which no other test counts. */
    private static final LocalDate DAY = LocalDate.of(2031, 5, 4);

    @Autowired
    Acting acting;

    @Autowired
    RecordService records;

    @Autowired
    GuidanceService guidance;

    @Autowired
    GuidanceFigures figures;

    private UUID enter(GuidanceContent entry) {
        return acting.asLeader("vestfold", () -> records.register(GuidanceRecord.KIND, entry, null));
    }

    @Test
    void countsWholeMinutesInTheYearOfTheDay() {
        GuidanceContent entry = GuidanceMother.of(DAY).withMinutes(20);
        enter(entry);
        enter(entry);
        enter(entry.with(other -> other.minutes(95).place("")));
        enter(entry.withDay(DAY.plusYears(1)));
        assertThat(acting.asLeader("vestfold", () -> figures.in(DAY.getYear())))
                .isEqualTo(new GuidanceFigures.Counted(3, 20 + 20 + 95, 1));
        assertThat(acting.asLeader("oppland", () -> figures.in(DAY.getYear())).times())
                .isZero();
    }

    @Test
    void beginsTodayWithWhatThePersonSaidLast() {
        String giver = acting.asLeader("vestfold", () -> guidance.begun().giver());
        String topic = "Smerte " + UUID.randomUUID();
        enter(GuidanceMother.of(DAY.plusYears(3))
                .with(one -> one.topic(topic).giver(giver).minutes(45)));
        enter(GuidanceMother.of(DAY.plusYears(3))
                .with(one -> one.topic("Noe annet").giver("En annen")));
        GuidanceContent begun = acting.asLeader("vestfold", () -> guidance.begun());
        assertThat(begun.topic()).isEqualTo(topic);
        assertThat(begun.minutes()).isEqualTo(45);
        assertThat(begun.day()).isNotEqualTo(DAY).isNotNull();
    }

    @Test
    void refusesIdentityNumbersAndTimesThatNoDayHas() {
        GuidanceContent entry = GuidanceMother.of(DAY);
        assertThatThrownBy(() -> enter(entry.withReceiver("Kari 01010750160")))
                .isInstanceOf(InvalidContentException.class);
        assertThatThrownBy(() -> enter(entry.withTopic("Om 01010750160"))).isInstanceOf(InvalidContentException.class);
        assertThatThrownBy(() -> enter(entry.withMinutes(0))).isInstanceOf(InvalidContentException.class);
        assertThatThrownBy(() -> enter(entry.withMinutes(24 * 60 + 1))).isInstanceOf(InvalidContentException.class);
        assertThatThrownBy(() -> enter(entry.withMinutes(null))).isInstanceOf(InvalidContentException.class);
    }
}
