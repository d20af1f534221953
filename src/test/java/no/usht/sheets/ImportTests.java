package no.usht.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.usht.content.Field;
import no.usht.content.Fields;
import no.usht.content.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From the rows of an untidy file to records, and what is told of the others. */
class ImportTests {

    private record Person(
            String name,
            String email,
            String municipality,
            @Nullable LocalDate since) {}

    private static final Field<Person, String> NAME = Field.<Person>line(
                    "test.name",
                    Person::name,
                    (person, name) -> new Person(name, person.email(), person.municipality(), person.since()))
            .atMost(20)
            .required("test.nameMissing");
    private static final Field<Person, String> EMAIL = Field.line(
            "test.email",
            Person::email,
            (person, email) -> new Person(person.name(), email, person.municipality(), person.since()));
    private static final Field<Person, String> MUNICIPALITY = Field.line(
            "test.municipality",
            Person::municipality,
            (person, number) -> new Person(person.name(), person.email(), number, person.since()));
    private static final Field<Person, @Nullable LocalDate> SINCE = Field.day(
            "test.since",
            Person::since,
            (person, day) -> new Person(person.name(), person.email(), person.municipality(), day));
    private static final Fields<Person> FIELDS = Fields.of(NAME, EMAIL, MUNICIPALITY, SINCE);

    private static final Import<Person> PEOPLE = new Import<>(
            new Person("", "", "", null),
            List.of(
                    ImportColumn.name(NAME, "Navn", "Namn", "Deltaker"),
                    ImportColumn.firstName(NAME),
                    new ImportColumn<>(EMAIL, List.of("E-post", "Mail"), Cells::email),
                    new ImportColumn<>(MUNICIPALITY, List.of("Kommunenummer", "Kommunenr."), Cells.code(4)),
                    new ImportColumn<>(SINCE, List.of("Fra dato"), Cells::day)),
            person -> Stream.concat(
                            FIELDS.check(person).stream(),
                            person.municipality().equals("9999")
                                    ? Stream.of(Problem.of(MUNICIPALITY, "test.unknown"))
                                    : Stream.of())
                    .toList(),
            person -> person.email().isEmpty() ? null : person.email());

    @Test
    void findsTheHeadingsBelowTitlesAndTakesWhatFits() throws Exception {
        ReadSheet sheet = sheet("""
                Deltakere på kurset;;;;
                Navn på kurset: ABC;;;;

                ;NAMN:;e post;Kommunenr;Fra dato
                1;Kari Ås;kari@example.org;301;1.3.26
                2;Ola;ola@example.org;1108;17. mai 2026
                """);
        Mapping mapping = PEOPLE.propose(sheet, Map.of());
        assertThat(mapping.places())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("test.name", 1, "test.email", 2, "test.municipality", 3, "test.since", 4));
        assertThat(PEOPLE.preview(sheet, mapping))
                .allMatch(PreviewRow::isGood)
                .extracting(PreviewRow::record)
                .containsExactly(
                        new Person("Kari Ås", "kari@example.org", "0301", LocalDate.of(2026, 3, 1)),
                        new Person("Ola", "ola@example.org", "1108", LocalDate.of(2026, 5, 17)));
    }

    @Test
    void putsNamesTogetherThatStandInTwoColumnsOrTheOtherWayRound() throws Exception {
        ReadSheet apart = sheet("""
                Etternavn;Fornavn
                Ås;Kari
                Testesen;
                """);
        assertThat(PEOPLE.preview(apart, PEOPLE.propose(apart, Map.of())))
                .extracting(row -> row.record().name())
                .containsExactly("Kari Ås", "Testesen");
        ReadSheet turned = sheet("""
                Etternavn, fornavn;Mail
                Ås, Kari;
                Ola Testesen;
                """);
        assertThat(PEOPLE.preview(turned, PEOPLE.propose(turned, Map.of())))
                .extracting(row -> row.record().name())
                .containsExactly("Kari Ås", "Ola Testesen");
    }

    @Test
    void saysOfEachRowWhatIsWrongAndWhere() throws Exception {
        ReadSheet sheet = sheet("""
                Navn;E-post;Kommunenummer;Fra dato
                ;kari@example.org;0301;
                Ola;ola;Oslo;31.02.2026
                Per som heter noe altfor langt;;9999;
                """);
        assertThat(PEOPLE.preview(sheet, PEOPLE.propose(sheet, Map.of())))
                .noneMatch(PreviewRow::isGood)
                .extracting(PreviewRow::number, PreviewRow::problems)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, List.of(Problem.of(NAME, "test.nameMissing"))),
                        org.assertj.core.groups.Tuple.tuple(
                                3,
                                List.of(
                                        Problem.of(EMAIL, "sheets.problem.email", "ola"),
                                        Problem.of(MUNICIPALITY, "sheets.problem.code", "Oslo", 4),
                                        Problem.of(SINCE, "sheets.problem.day", "31.02.2026"))),
                        org.assertj.core.groups.Tuple.tuple(
                                4,
                                List.of(
                                        Problem.of(NAME, Problem.TOO_LONG, "20"),
                                        Problem.of(MUNICIPALITY, "test.unknown"))));
    }

    @Test
    void tellsRowsThatAreAboutTheSame() throws Exception {
        ReadSheet sheet = sheet(
                "Navn;E-post\nKari;kari@example.org\nOla;\nOla;\nKari Ås;KARI@EXAMPLE.org\nKari;kari@example.org\n");
        List<PreviewRow<Person>> rows = PEOPLE.preview(sheet, PEOPLE.propose(sheet, Map.of()));
        assertThat(rows).extracting(PreviewRow::isGood).containsExactly(true, true, true, true, false);
        assertThat(rows.getLast().isDouble()).isTrue();
        assertThat(rows.getLast().earlier()).contains(2);
    }

    @Test
    void remembersWhatWasChosenForTheNextFile() throws Exception {
        ReadSheet sheet = sheet("Hvem;Adresse\nKari;kari@example.org\n");
        Mapping unknown = PEOPLE.propose(sheet, Map.of());
        assertThat(unknown.places()).isEmpty();
        Mapping chosen = unknown.with("test.name", 0).with("test.email", 1);
        assertThat(PEOPLE.preview(sheet, chosen)).allMatch(PreviewRow::isGood);
        ReadSheet next = sheet("Adresse:;HVEM;Navn på skole\nola@example.org;Ola;x\n");
        Mapping again = PEOPLE.propose(next, chosen.remembered());
        assertThat(again.places()).containsExactlyInAnyOrderEntriesOf(Map.of("test.name", 1, "test.email", 0));
        assertThat(again.with("test.email", null).places()).containsOnlyKeys("test.name");
    }

    @Test
    void leavesRowsAloneThatHoldNothingOfIt() throws Exception {
        ReadSheet sheet = sheet("Navn;Merknad\nKari;\n;Sum: 1\n");
        assertThat(PEOPLE.preview(sheet, PEOPLE.propose(sheet, Map.of()))).hasSize(1);
    }

    @Test
    void takesNoValueFromAFormulaThatWentWrong() throws Exception {
        byte[] file = new CraftedWorkbook()
                .rows("<row><c t=\"inlineStr\"><is><t>Navn</t></is></c></row><row><c t=\"e\"><v>#N/A</v></c></row>")
                .bytes();
        ReadSheet sheet = SheetFile.read(new ByteArrayInputStream(file), SheetLimits.STANDARD)
                .getFirst();
        assertThat(PEOPLE.preview(sheet, PEOPLE.propose(sheet, Map.of()))
                        .getFirst()
                        .problems())
                .containsExactly(Problem.of(NAME, "sheets.problem.fault", "#N/A"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "17.05.2026",
                "17.5.26",
                "17/5-2026",
                "17-05-2026",
                "2026-05-17",
                "17. mai 2026",
                "17 MAI 2026",
                "søndag 17. mai 2026",
                "søndag, 17.05.2026",
                "17.05.2026 12:00",
                "2026-05-17 12:00:00",
                "17. 5. 2026"
            })
    void understandsDaysHoweverTheyAreWritten(String text) {
        assertThat(Cells.day(SheetCell.text(text))).isEqualTo(Parsed.of(LocalDate.of(2026, 5, 17)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mai", "32.01.2026", "29.02.2025", "46159", "2026", "1.13.2026", "17. foo 2026"})
    void guessesNoDay(String text) {
        assertThat(Cells.day(SheetCell.text(text))).isEqualTo(Parsed.unfit("sheets.problem.day", text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 234,50|1234.50",
                "1.234,50|1234.50",
                "1234.5|1234.5",
                "kr 500,-|500",
                "500 kr|500",
                "-3|-3",
                "1.234.567|1234567",
                "−7,5|-7.5"
            })
    void understandsAmountsThatAreText(String text, BigDecimal amount) {
        assertThat(Cells.amount(SheetCell.text(text))).isEqualTo(Parsed.of(amount));
    }

    @Test
    void understandsNumbersChoicesAndNames() {
        assertThat(Cells.whole(SheetCell.text("1 234"))).isEqualTo(Parsed.of(1234));
        assertThat(Cells.whole(SheetCell.text("1,5"))).isEqualTo(Parsed.unfit("sheets.problem.whole", "1,5"));
        assertThat(Cells.amount(SheetCell.text("mye"))).isEqualTo(Parsed.unfit("sheets.problem.amount", "mye"));
        assertThat(Cells.choice(SheetCell.text("X"))).isEqualTo(Parsed.of(true));
        assertThat(Cells.choice(SheetCell.text("Nei"))).isEqualTo(Parsed.of(false));
        assertThat(Cells.choice(SheetCell.text("kanskje"))).isEqualTo(Parsed.unfit("sheets.problem.choice", "kanskje"));
        assertThat(Cells.code(4).apply(SheetCell.number(BigDecimal.valueOf(301))))
                .isEqualTo(Parsed.of("0301"));
        assertThat(Cells.lines(SheetCell.text("to\nlinjer"))).isEqualTo(Parsed.of("to\nlinjer"));
        assertThat(Cells.oneOf(word -> word.equals("Sykehus") ? Optional.of(7) : Optional.empty())
                        .apply(SheetCell.text("Skole")))
                .isEqualTo(Parsed.unfit("sheets.problem.unknown", "Skole"));
    }

    private static ReadSheet sheet(String text) throws Exception {
        return SheetFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), SheetLimits.STANDARD)
                .getFirst();
    }
}
