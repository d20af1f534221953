package no.usht.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvRowsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|0",
                "a,b#|0",
                "a,b#1,2|1",
                "a,b#1,2#|1",
                "a,b#\"1#2\",3#4,5#|2",
                "a#\"he said \"\"no\"\"#\"#x#|2",
                "a#\"\"#|1",
            })
    void countsRowsBelowTheHeaderAndNoBreaksInText(String text, long rows) {
        byte[] bytes = text.replace('#', '\n').getBytes(StandardCharsets.UTF_8);
        CsvRows whole = new CsvRows();
        whole.add(bytes, bytes.length);
        assertThat(whole.count()).isEqualTo(rows);

        CsvRows byteForByte = new CsvRows();
        for (byte one : bytes) {
            byteForByte.add(new byte[] {one}, 1);
        }
        assertThat(byteForByte.count()).isEqualTo(rows);
    }
}
