package no.usht.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PlainLinesTests {

    @Test
    void leavesRowsAsTheyAreAndTheirTextPlain() throws IOException {
        String rows = "id,title\n1,\"A\u030ars\u200bhjul \"\"på\"\u00a0ny\"\r\n2,\"to\u2028linjer, og\nén til\"\n3,\n";
        assertThat(read(rows)).isEqualTo("id,title\n1,\"Årshjul \"\"på\" ny\"\n2,\"to\nlinjer, og\nén til\"\n3,\n");
        assertThat(read("")).isEmpty();
    }

    @Test
    void readsTextOfAnyLength() throws IOException {
        String rows = ("x".repeat(100_000) + "\n\n").repeat(3);
        assertThat(read(rows)).isEqualTo(rows);
    }

    @Test
    void refusesWhatIsNoText() {
        assertThatThrownBy(() -> read(new byte[] {'a', (byte) 0xff, 'b'})).isInstanceOf(CharacterCodingException.class);
    }

    private static String read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String read(byte[] bytes) throws IOException {
        StringWriter all = new StringWriter();
        try (PlainLines lines = new PlainLines(new ByteArrayInputStream(bytes))) {
            lines.transferTo(all);
        }
        return all.toString();
    }
}
