package no.usht.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTests {

    @ParameterizedTest
    @CsvSource({
        "https://usht.no/sok?tema=a|b, https://usht.no/sok?tema=a%7Cb",
        "https://usht.no/a{b}^`c, https://usht.no/a%7Bb%7D%5E%60c",
        "https://usht.no/[1]?x=[2], https://usht.no/%5B1%5D?x=%5B2%5D",
        "https://usht.no/100%, https://usht.no/100%25",
        "https://usht.no/a%20b%C3%A5, https://usht.no/a%20b%C3%A5",
        "https://usht.no/#/side#to, https://usht.no/#/side%23to",
        "www.usht.no, https://www.usht.no",
        "WWW.usht.no/plan, https://WWW.usht.no/plan",
        "Https://usht.no, https://usht.no",
        "' https://usht.no ', https://usht.no",
        "http://usht.no:8080/?a=b&c=d, http://usht.no:8080/?a=b&c=d",
        "https://ål.kommune.no/årshjul, https://ål.kommune.no/årshjul"
    })
    void takesWhatPeopleCopy(String typed, String kept) {
        assertThat(WebAddress.parse(typed)).map(WebAddress::value).hasValue(kept);
        assertThat(WebAddress.parse(kept)).map(WebAddress::value).hasValue(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "usht",
                "usht.no",
                "wwwusht.no",
                "javascript:alert(1)",
                "JavaScript://usht.no/%0aalert(1)",
                "data:text/html,x",
                "//usht.no",
                "https:usht.no",
                "https://",
                "https://helsedirektoratet.no@example.org",
                "www.helsedirektoratet.no@example.org",
                "https://usht.no og https://udir.no",
                "https://us ht.no",
                "https://usht.no\\@example.org:x@y",
                "ftp://usht.no",
                "https://usht.no/\u202egnp",
                "https://usht\u200b.no",
                "https://usht.no/a\u00a0b",
                "https://usht.no/a\nb"
            })
    void refusesWhatIsNone(String typed) {
        assertThat(WebAddress.parse(typed)).isEmpty();
    }

    @Test
    void knowsWhatIsReadOnTheWay() {
        assertThat(WebAddress.parse("http://usht.no"))
                .hasValueSatisfying(address -> assertThat(address.isEncrypted()).isFalse());
        assertThat(WebAddress.parse("www.usht.no"))
                .hasValueSatisfying(address -> assertThat(address.isEncrypted()).isTrue());
    }
}
