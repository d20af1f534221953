package no.usht.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class NorwegianTests {

    private static final LocalDate JUNE = LocalDate.of(2014, 6, 5);

    @Test
    void writesDatesInWordsAndInFigures() {
        assertThat(Norwegian.date(JUNE)).isEqualTo("5.\u00a0juni 2014");
        assertThat(Norwegian.shortDate(JUNE)).isEqualTo("05.06.2014");
    }

    @Test
    void writesTimesWithAPoint() {
        assertThat(Norwegian.time(LocalTime.of(9, 0))).isEqualTo("kl.\u00a009.00");
    }

    @Test
    void showsInstantsByTheClockInNorway() {
        assertThat(Norwegian.dateTime(Instant.parse("2026-01-31T23:30:00Z")))
                .isEqualTo("1.\u00a0februar 2026 kl.\u00a000.30");
        assertThat(Norwegian.dateTime(Instant.parse("2026-07-01T07:00:00Z")))
                .isEqualTo("1.\u00a0juli 2026 kl.\u00a009.00");
    }

    @Test
    void joinsTheEndsOfAPeriod() {
        LocalDate from = LocalDate.of(2026, 1, 1);
        LocalDate to = LocalDate.of(2027, 12, 31);
        assertThat(Norwegian.period(from, to, Language.NB)).isEqualTo("1.\u00a0januar 2026 – 31.\u00a0desember 2027");
        assertThat(Norwegian.period(from, from, Language.NB)).isEqualTo("1.\u00a0januar 2026");
    }

    @Test
    void saysAnOpenEndInTheReadersForm() {
        assertThat(Norwegian.period(JUNE, null, Language.NB)).isEqualTo("fra 5.\u00a0juni 2014");
        assertThat(Norwegian.period(JUNE, null, Language.NN)).isEqualTo("frå 5.\u00a0juni 2014");
        assertThat(Norwegian.period(null, JUNE, Language.NN)).isEqualTo("til 5.\u00a0juni 2014");
        assertThat(Norwegian.period(null, null, Language.NB)).isEmpty();
    }

    @Test
    void writesOneYearOnce() {
        assertThat(Norwegian.years(2021, 2026)).isEqualTo("2021–2026");
        assertThat(Norwegian.years(2021, 2021)).isEqualTo("2021");
    }

    @Test
    void groupsDigitsWithHardSpaces() {
        assertThat(Norwegian.number(1_234_567)).isEqualTo("1\u00a0234\u00a0567");
        assertThat(Norwegian.number(-1234)).isEqualTo("\u22121\u00a0234");
        assertThat(Norwegian.number(1234.56, 1)).isEqualTo("1\u00a0234,6");
        assertThat(Norwegian.number(61.0, 1)).isEqualTo("61");
        assertThat(Norwegian.kroner(1_234_567)).isEqualTo("1\u00a0234\u00a0567\u00a0kr");
        assertThat(Norwegian.percent(0.648)).isEqualTo("64,8\u00a0%");
        assertThat(Norwegian.organisationNumber("940155223")).isEqualTo("940\u00a0155\u00a0223");
        assertThat(Norwegian.organisationNumber("ukjent")).isEqualTo("ukjent");
    }

    @Test
    void putsOgBeforeTheLast() {
        assertThat(Norwegian.list(List.of())).isEmpty();
        assertThat(Norwegian.list(List.of("Vik"))).isEqualTo("Vik");
        assertThat(Norwegian.list(List.of("Oslo", "Vik", "Ås"))).isEqualTo("Oslo, Vik og Ås");
    }

    @Test
    void sortsTheNorwegianLettersLastAndDoubleAAsTheLast() {
        assertThat(List.of("Ås", "Zakariasdal", "Øyer", "Asker", "Aasen", "Ærdal").stream()
                        .sorted(Norwegian.alphabetical()))
                .containsExactly("Asker", "Zakariasdal", "Ærdal", "Øyer", "Ås", "Aasen");
    }

    @Test
    void sortsSamiLettersAfterTheOnesTheyLookLike() {
        assertThat(
                        List.of(
                                        "Ŧ", "T", "U", "Š", "S", "Ŋ", "N", "O", "Đ", "D", "E", "Č", "C", "Á", "B", "Ž",
                                        "Z", "Æ")
                                .stream()
                                .sorted(Norwegian.alphabetical()))
                .containsExactly(
                        "Á", "B", "C", "Č", "D", "Đ", "E", "N", "Ŋ", "O", "S", "Š", "T", "Ŧ", "U", "Z", "Ž", "Æ");
    }

    @Test
    void sortsByAName() {
        record Place(String name) {}
        assertThat(List.of(new Place("Å"), new Place("A")).stream().sorted(Norwegian.by(Place::name)))
                .containsExactly(new Place("A"), new Place("Å"));
    }
}
