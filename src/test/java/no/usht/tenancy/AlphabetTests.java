package no.usht.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import no.usht.lifecycle.MigratedDatabase;
import no.usht.shared.Norwegian;
import org.junit.jupiter.api.Test;

/** A list has one order, whether the database sorted it or the program. */
class AlphabetTests {

    private static final List<String> NAMES = List.of(
            "dáhta",
            "Dunnes",
            "đáhta",
            "Đ",
            "Dal",
            "Å",
            "Aa",
            "Ås",
            "Aasen",
            "Æ",
            "Ø",
            "Ærdal",
            "Øyer",
            "Z",
            "Ž",
            "ž",
            "Č",
            "C",
            "Ŋ",
            "N",
            "O",
            "Š",
            "S",
            "T",
            "Ŧ",
            "U",
            "Á",
            "A",
            "B",
            "a",
            "á",
            "Nord-Aurdal",
            "Nord Aurdal",
            "Nordaurdal",
            "Nordre Follo",
            "Hå",
            "Haram",
            "Herøy (Nordland)",
            "Herøy",
            "Oslo - Oslove",
            "Oslo",
            "Stïentje",
            "Steinkjer",
            "Yykeä",
            "1. samling",
            "10. samling",
            "2. samling",
            "«Mål»",
            "Mål",
            "e-helse",
            "ehelse",
            "E helse",
            "ö",
            "ä",
            "ü",
            "y",
            "Würzburg",
            "– strek");

    @Test
    void isTheSameInTheDatabaseAndInMemory() throws SQLException {
        List<String> shuffled = new ArrayList<>(NAMES);
        Collections.shuffle(shuffled, new Random(20261130));
        String array = shuffled.stream().map(name -> "'" + name + "'").collect(Collectors.joining(",", "array[", "]"));
        List<String> sorted = new MigratedDatabase("alphabet")
                .asSuperuser("select name from unnest(" + array + ") name order by name collate \"nb-x-icu\"");
        assertThat(shuffled.stream().sorted(Norwegian.alphabetical())).containsExactlyElementsOf(sorted);
        assertThat(sorted).endsWith("Å", "Aa", "Ås", "Aasen");
    }
}
